package onepoint.certificate;

/** The hypotheses of Theorem 1 (Kleinberg, Li, Yuan, ICML 2018) on a domain D, a set of states x. */
public enum Hypothesis {
    /** H1. */
    SMOOTHNESS("H1", "grad f is L-Lipschitz on a convex set around x*, D and all y and next x"),
    /** H2, in the form of the published version. */
    BOUNDED_NOISE("H2", "E w = 0 and |w| <= r"),
    /** H3, the paper's Assumption 1. */
    ONE_POINT_CONVEXITY("H3", "<E grad f(y - eta w), y - x*> >= c |y - x*|^2 for every x in D"),
    /** H4. */
    STEP_SIZE("H4", "eta < min(1/(2L), c/L^2, 1/(2c))"),
    /** H5. */
    DOMAIN("H5", "D is R^d, or forward invariant and contains x_0"),
    /** H6. */
    TARGET(
            "H6",
            "grad f(x*) = 0, or the law of w is the same everywhere and x* is interior to the set of y's");

    private final String id;
    private final String statement;

    Hypothesis(String id, String statement) {
        this.id = id;
        this.statement = statement;
    }

    /** The name in the ledger, H1 to H6. */
    public String id() {
        return id;
    }

    /** The statement in ASCII. */
    public String statement() {
        return statement;
    }
}
