package onepoint.instance;

import onepoint.landscape.LandscapeSpec;

/**
 * A drawn landscape around the origin, with what the draws after it need to know.
 *
 * @param landscape critical at the origin by symmetry
 * @param fastest k, of length d: the landscape bends over distances 1/|k| along k; not written
 * @param terms the number of ripples and bumps
 * @param bumpy whether some of the terms are bumps, whose averages need the law of single coordinates
 */
@SuppressWarnings("ArrayRecordComponent")
record Terrain(LandscapeSpec landscape, double[] fastest, int terms, boolean bumpy) {
    int dimension() {
        return landscape.dimension();
    }
}
