package onepoint.audit;

/** Is told how an audit goes on; called from one thread. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
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

    /** So many of the random instances are certified. */
    void instances(int done, int of);

    /** So many of the claims are searched. */
    void searches(int done, int of);

    /** So many of the findings are in the journal, from so many trials. */
    void findings(int done, int of, long trials);
}
