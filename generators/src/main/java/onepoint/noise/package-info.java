/**
 * Gradient noise: as pure data ({@link onepoint.noise.NoiseSpec}), live with samplers
 * ({@link onepoint.noise.Noise}) and, where it does not depend on the state, enclosed expectations
 * ({@link onepoint.noise.NoiseLaw}), and the random streams. May import
 * {@code onepoint.interval}, {@code onepoint.lanes}, {@code onepoint.linear}, {@code onepoint.landscape} and
 * Commons RNG only.
 */
package onepoint.noise;
