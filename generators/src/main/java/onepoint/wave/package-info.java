/**
 * The least quotient of a quadratic with plane waves over the squared distance, by best-first branch and
 * bound in plain doubles with derived error terms ({@link onepoint.wave.WaveSearch}), or by one matrix
 * ({@link onepoint.wave.WaveMatrix}). May import {@code onepoint.interval}, {@code onepoint.linear} and
 * {@code onepoint.landscape} only.
 */
package onepoint.wave;
