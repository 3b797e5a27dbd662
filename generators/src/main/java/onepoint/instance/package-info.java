/**
 * Random instances with their certificates: populations on both sides of the theorem's hypotheses and at the
 * boundary, and the way from a spec to a simpler one. May import {@code onepoint.interval},
 * {@code onepoint.linear}, {@code onepoint.landscape}, {@code onepoint.noise}, {@code onepoint.setting},
 * {@code onepoint.certificate}, Commons RNG's interface, and Jackson's trees to walk over the numbers of a
 * spec.
 */
package onepoint.instance;
