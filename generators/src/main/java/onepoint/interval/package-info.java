/**
 * Interval arithmetic with outward rounding: what every certificate and every exact comparison stands on.
 *
 * <p>An {@link onepoint.interval.Interval} encloses a real number that is not known exactly. Each operation
 * returns an interval that holds every real result of operands drawn from its arguments; each states how
 * tight it is. The empty set does not occur: a partial function applied outside its domain throws, because
 * in a proof that is an error.
 *
 * <p>Only {@code + - * / sqrt fma}, neighbours of a double, scaling by powers of two and integer arithmetic
 * are used, so that the bits of every result are the same on each platform and Java version.
 *
 * <p>Layer: lowest. May import {@code java.*} only.
 */
package onepoint.interval;
