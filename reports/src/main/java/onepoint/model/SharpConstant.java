package onepoint.model;

/**
 * A constant of a claim of which its bound is a multiple, so that tightness says how much smaller it could
 * be.
 *
 * @param name what it is called, for example {@code 20}
 * @param value what the claim says it is, above 0
 * @param squared whether the bound is proportional to its square, and not to the constant itself
 */
public record SharpConstant(String name, double value, boolean squared) {
    /** @throws IllegalArgumentException if the name is blank or the value not a finite number above 0 */
    public SharpConstant {
        Require.nonBlank("constant.name", name);
        Require.that(
                Require.finite("constant.value", value) > 0, "constant.value", value, "above 0");
    }

    /** The constant at which the bound would be this share of what it is; the share is at least 0. */
    double at(double share) {
        return value * (squared ? Math.sqrt(share) : share);
    }
}
