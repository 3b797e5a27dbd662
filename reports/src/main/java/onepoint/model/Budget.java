package onepoint.model;

/**
 * How the designed chance of a false alarm was split before any data were seen.
 *
 * @param alpha chance of a false alarm of the whole run, in (0, 1)
 * @param perStream share of one stream of trials
 * @param streams number of streams
 * @param pools number of pooled processes, which share what the streams leave
 */
public record Budget(double alpha, double perStream, long streams, long pools) {
    /** A product of rounded shares may exceed the whole by a few units in the last place (2^-52 each). */
    private static final double ROUNDING = 1 + 0x1p-48;

    /**
     * @throws IllegalArgumentException if a number is out of range or the streams spend more than the whole
     */
    public Budget {
        Require.that(alpha > 0 && alpha < 1, "budget.alpha", alpha, "in (0, 1)");
        Require.that(perStream >= 0 && perStream < 1, "budget.perStream", perStream, "in [0, 1)");
        Require.count("budget.streams", streams);
        Require.count("budget.pools", pools);
        Require.that(
                perStream * streams <= alpha * ROUNDING,
                "budget.perStream",
                perStream,
                "at most alpha / streams, " + alpha / streams);
    }
}
