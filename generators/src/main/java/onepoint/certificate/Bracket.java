package onepoint.certificate;

/**
 * What is known about an extremal constant of an instance, such as the largest c of one-point convexity or
 * the least L of smoothness: a bound on its safe side that is proved, and a bound on the other side that a
 * witness proves.
 *
 * @param certified the proved bound: at most the true c, or at least the true L; infinite when nothing is
 *     proved
 * @param refuted the witnessed bound: at least the true c, or at most the true L; infinite when there is no
 *     witness
 * @param witness where the witness is, copied; empty when there is none. By closed forms: in the landscape's
 *     own coordinates, for a convexity relative to the target. By a search of c: in the setting's coordinates
 * @param how how the certified bound was found, or what was tried
 */
public record Bracket(double certified, double refuted, double[] witness, String how) {
    /** Copies the witness. */
    public Bracket {
        witness = witness.clone();
    }

    @Override
    public double[] witness() {
        return witness.clone();
    }
}
