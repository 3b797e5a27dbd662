/**
 * What is proved about an instance: each hypothesis proved, disproved with a witness, or undecided. May
 * import {@code onepoint.interval}, {@code onepoint.linear}, {@code onepoint.landscape},
 * {@code onepoint.noise}, {@code onepoint.setting} and {@code onepoint.wave} only.
 */
package onepoint.certificate;
