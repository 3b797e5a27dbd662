package onepoint.lanes;

/**
 * Threefry2x64-20, as specified by Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (SC 2011),
 * with the rotations of their Random123 library: five times four rounds, each four followed by a part of the
 * key. It needs additions, rotations and exclusive ors only, which every vector unit has.
 *
 * @param k0 the first half of the key
 * @param k1 the second half
 */
record Threefry(long k0, long k1) {
    /** The constant of the key schedule of Skein 1.3, C240. */
    private static final long PARITY = 0x1BD11BDAA9FC1A22L;

    /** Writes the two words at the counters (c0, c1) of n lanes, and steps each c0. */
    void blocks(long[] c0, long[] c1, long[] first, long[] second, int n) {
        for (int l = 0; l < n; l++) {
            first[l] = c0[l] + k0;
            second[l] = c1[l] + k1;
            c0[l]++;
        }
        long[] key = {k0, k1, PARITY ^ k0 ^ k1};
        for (int group = 1; group <= 5; group++) {
            long a = key[group % 3];
            long b = key[(group + 1) % 3] + group;
            if (group % 2 == 0) {
                evenRounds(a, b, first, second, n);
            } else {
                oddRounds(a, b, first, second, n);
            }
        }
    }

    private static void oddRounds(long a, long b, long[] first, long[] second, int n) {
        for (int l = 0; l < n; l++) {
            long x = first[l];
            long y = second[l];
            x += y;
            y = Long.rotateLeft(y, 16) ^ x;
            x += y;
            y = Long.rotateLeft(y, 42) ^ x;
            x += y;
            y = Long.rotateLeft(y, 12) ^ x;
            x += y;
            y = Long.rotateLeft(y, 31) ^ x;
            first[l] = x + a;
            second[l] = y + b;
        }
    }

    private static void evenRounds(long a, long b, long[] first, long[] second, int n) {
        for (int l = 0; l < n; l++) {
            long x = first[l];
            long y = second[l];
            x += y;
            y = Long.rotateLeft(y, 16) ^ x;
            x += y;
            y = Long.rotateLeft(y, 32) ^ x;
            x += y;
            y = Long.rotateLeft(y, 24) ^ x;
            x += y;
            y = Long.rotateLeft(y, 21) ^ x;
            first[l] = x + a;
            second[l] = y + b;
        }
    }
}
