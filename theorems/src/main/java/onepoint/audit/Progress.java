package onepoint.audit;

/** Is told how an audit goes on; called from one thread. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void damaged(long line, String problem) {
            // nobody listens
        }

        @Override
        public void instances(int done, int of) {
            // nobody listens
        }

        @Override
        public void searches(int done, int of) {
            // nobody listens
        }

        @Override
        public void findings(int done, int of, long trials) {
            // nobody listens
        }
    };

    /**
     * The journal of the run that is resumed is damaged: it goes on after the line before this one, from 1.
     */
    void damaged(long line, String problem);

    /** So many of the random instances are certified. */
    void instances(int done, int of);

    /** So many of the claims are searched. */
    void searches(int done, int of);

    /** So many of the findings are in the journal, from so many trials. */
    void findings(int done, int of, long trials);
}
