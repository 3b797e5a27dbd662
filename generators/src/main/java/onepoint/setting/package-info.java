/**
 * Instances: a {@link onepoint.setting.Spec} is pure data, a {@link onepoint.setting.Setting} the live
 * instance built from it; JSON in both directions, random specs with a signed margin drawn on purpose, and
 * the shrinking of specs. May import {@code onepoint.interval}, {@code onepoint.landscape},
 * {@code onepoint.noise} and Jackson.
 */
package onepoint.setting;
