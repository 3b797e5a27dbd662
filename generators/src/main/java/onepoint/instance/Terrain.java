package onepoint.instance;

import onepoint.landscape.LandscapeSpec;

/**
 * A drawn landscape around the origin, with what the draws after it need to know.
 *
 * @param landscape critical at the origin by symmetry, but for targets that are roots
 * @param fastest k, of length d: the landscape bends over distances 1/|k| along k; not written
 * @param terms the number of ripples, bumps, hills, terms of a warp and data points
 * @param laws for which laws of noise its averages can be enclosed
 */
@SuppressWarnings("ArrayRecordComponent")
record Terrain(LandscapeSpec landscape, double[] fastest, int terms, Laws laws) {
    /** Sets of laws. */
    enum Laws {
        /** Every law. */
        ALL,
        /** Laws whose single coordinates are known. */
        COORDINATES,
        /** Laws of finite support. */
        ATOMS
    }

    int dimension() {
        return landscape.dimension();
    }
}
