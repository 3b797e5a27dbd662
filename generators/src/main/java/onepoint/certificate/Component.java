package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import onepoint.landscape.WaveSum;

/**
 * Coordinates of a quadratic with plane waves that waves couple, directly or through others. A landscape is
 * the sum of one function of each component's coordinates, so the largest c is the least of theirs, and the
 * least L the largest.
 *
 * @param coordinates ascending; not copied
 * @param waves indices of the waves whose vectors are not zero there; no other component's are
 */
record Component(int[] coordinates, List<Integer> waves) {
    /** All components, by their first coordinates. */
    static List<Component> of(WaveSum sum) {
        int[] root = new int[sum.dimension()];
        Arrays.setAll(root, i -> i);
        int[] somewhere = new int[sum.waves().size()];
        for (int j = 0; j < somewhere.length; j++) {
            double[] k = sum.waves().get(j).vector();
            somewhere[j] = -1;
            for (int i = 0; i < k.length; i++) {
                if (k[i] != 0) {
                    somewhere[j] = somewhere[j] < 0 ? i : somewhere[j];
                    join(root, somewhere[j], i);
                }
            }
        }
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            members.computeIfAbsent(find(root, i), r -> new ArrayList<>()).add(i);
        }
        TreeMap<Integer, List<Integer>> waves = new TreeMap<>();
        for (int j = 0; j < somewhere.length; j++) {
            if (somewhere[j] >= 0) {
                waves.computeIfAbsent(find(root, somewhere[j]), r -> new ArrayList<>())
                        .add(j);
            }
        }
        return members.entrySet().stream()
                .map(entry -> new Component(
                        entry.getValue().stream().mapToInt(i -> i).toArray(),
                        waves.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Roots are the smallest of their components. */
    private static void join(int[] root, int i, int j) {
        int a = find(root, i);
        int b = find(root, j);
        root[StrictMath.max(a, b)] = StrictMath.min(a, b);
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The components of a full vector, in this component's order. */
    List<Double> part(double[] vector) {
        return Arrays.stream(coordinates).mapToObj(i -> vector[i]).toList();
    }

    /** The full vector of dimension {@code d} that is zero outside. */
    double[] embed(double[] part, int d) {
        double[] out = new double[d];
        for (int i = 0; i < part.length; i++) {
            out[coordinates[i]] = part[i];
        }
        return out;
    }
}
