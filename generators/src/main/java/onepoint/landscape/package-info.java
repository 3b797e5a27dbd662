/**
 * Loss landscapes: as pure data that prints and shrinks ({@link onepoint.landscape.LandscapeSpec}) and as
 * live functions with gradients and interval enclosures ({@link onepoint.landscape.Landscape}). May import
 * {@code onepoint.interval}, {@code onepoint.lanes} and {@code onepoint.linear} only.
 */
package onepoint.landscape;
