package onepoint.model;

/**
 * A rate of the statistics that was designed, beside the same rate on cases whose truth is known.
 *
 * @param name what is looked at
 * @param side whether the design is an upper or a lower end
 * @param designed the rate that was designed, in [0, 1]
 * @param measured encloses the rate: exactly, or with the confidence that {@code how} states
 * @param runs number of simulated runs; 0 when the rate was computed
 * @param mutant whether the statistics were spoilt on purpose, so that the design must come out broken
 * @param how the rate was found
 */
public record CalibrationCheck(
        String name,
        Side side,
        double designed,
        Range measured,
        long runs,
        boolean mutant,
        String how) {
    /** Which end of the true rate a design is. */
    public enum Side {
        /** As of a false alarm. */
        AT_MOST,
        /** As of power. */
        AT_LEAST
    }

    /** @throws IllegalArgumentException if a rate is not in [0, 1] or a text is blank */
    public CalibrationCheck {
        Require.nonBlank("calibration.name", name);
        Require.present("calibration.side", side);
        Require.that(designed >= 0 && designed <= 1, "calibration.designed", designed, "in [0, 1]");
        Require.present("calibration.measured", measured);
        Require.that(
                measured.lo() >= 0 && measured.hi() <= 1,
                "calibration.measured",
                measured,
                "within [0, 1]");
        Require.count("calibration.runs", runs);
        Require.nonBlank("calibration.how", how);
    }

    /** Whether it came out as it should: not against the design, or for a mutant certainly against it. */
    public boolean passes() {
        boolean broken = side == Side.AT_MOST ? measured.lo() > designed : measured.hi() < designed;
        return broken == mutant;
    }
}
