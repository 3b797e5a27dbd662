package onepoint.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Weighted points that stand for a law: expectations as finite sums, independent of the closed forms. Atoms
 * for finite laws; Gauss-Legendre products (Hipparchus) for boxes, truncated Gaussians, and the radius and
 * height of balls and spheres; equal steps for angles.
 */
public final class NoiseQuadrature {
    private final List<Node> nodes;

    private record Node(double weight, double[] point) {}

    private NoiseQuadrature(List<Node> nodes) {
        double total = nodes.stream().mapToDouble(Node::weight).sum();
        this.nodes =
                nodes.stream().map(n -> new Node(n.weight() / total, n.point())).toList();
    }

    /** A rule with {@code points} points a dimension; radial laws up to dimension 3. */
    public static NoiseQuadrature of(LawSpec spec, int points) {
        if (spec instanceof TwoPoint two) {
            double[] p = array(two.point());
            double[] mirrored = Arrays.stream(p).map(x -> -x).toArray();
            return new NoiseQuadrature(List.of(new Node(1, p), new Node(1, mirrored)));
        }
        if (spec instanceof FiniteSupport finite) {
            return new NoiseQuadrature(finite.atoms().stream()
                    .map(a -> new Node(a.weight(), array(a.point())))
                    .toList());
        }
        if (spec instanceof UniformBox box) {
            return new NoiseQuadrature(product(
                    box.halfWidths().stream().map(h -> line(points, h, u -> 1)).toList()));
        }
        if (spec instanceof TruncatedGaussian gaussian) {
            double s = gaussian.deviation();
            List<Node> one =
                    line(points, s * gaussian.cut(), u -> StrictMath.exp(-u * u / (2 * s * s)));
            return new NoiseQuadrature(
                    product(java.util.Collections.nCopies(gaussian.dimension(), one)));
        }
        if (spec instanceof UniformSphere sphere) {
            return new NoiseQuadrature(
                    scaled(shell(sphere.dimension(), points), 1, sphere.radius()));
        }
        return ball((UniformBall) spec, points);
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(x -> x).toArray();
    }

    private static List<Node> line(int points, double half, ToDoubleFunction<Double> density) {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(points, -half, half);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double u = rule.getPoint(i);
            nodes.add(new Node(rule.getWeight(i) * density.applyAsDouble(u), new double[] {u}));
        }
        return nodes;
    }

    private static List<Node> product(List<List<Node>> lines) {
        List<Node> nodes = List.of(new Node(1, new double[0]));
        for (List<Node> line : lines) {
            List<Node> longer = new ArrayList<>();
            for (Node node : nodes) {
                for (Node next : line) {
                    double[] point = Arrays.copyOf(node.point(), node.point().length + 1);
                    point[point.length - 1] = next.point()[0];
                    longer.add(new Node(node.weight() * next.weight(), point));
                }
            }
            nodes = longer;
        }
        return nodes;
    }

    private static NoiseQuadrature ball(UniformBall ball, int points) {
        int d = ball.dimension();
        GaussIntegrator radii = new GaussIntegratorFactory().legendre(points, 0, ball.radius());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double rho = radii.getPoint(i);
            nodes.addAll(
                    scaled(shell(d, points), radii.getWeight(i) * StrictMath.pow(rho, d - 1), rho));
        }
        return new NoiseQuadrature(nodes);
    }

    private static List<Node> scaled(List<Node> nodes, double weight, double factor) {
        return nodes.stream()
                .map(n -> new Node(
                        n.weight() * weight,
                        Arrays.stream(n.point()).map(x -> x * factor).toArray()))
                .toList();
    }

    /** The unit sphere; in three dimensions heights are uniform (Archimedes). */
    private static List<Node> shell(int dimension, int points) {
        if (dimension == 1) {
            return List.of(new Node(1, new double[] {1}), new Node(1, new double[] {-1}));
        }
        List<Node> circle = new ArrayList<>();
        for (int i = 0; i < 2 * points; i++) {
            double angle = StrictMath.PI * (i + 0.5) / points;
            circle.add(new Node(1, new double[] {StrictMath.cos(angle), StrictMath.sin(angle)}));
        }
        if (dimension == 2) {
            return circle;
        }
        if (dimension > 3) {
            throw new IllegalArgumentException("dimension: " + dimension + " is outside [1, 3]");
        }
        List<Node> sphere = new ArrayList<>();
        for (Node height : line(points, 1, u -> 1)) {
            double z = height.point()[0];
            double flat = StrictMath.sqrt(1 - z * z);
            for (Node turn : circle) {
                sphere.add(new Node(
                        height.weight(),
                        new double[] {flat * turn.point()[0], flat * turn.point()[1], z}));
            }
        }
        return sphere;
    }

    /** E q(w). */
    public double expectation(ToDoubleFunction<double[]> q) {
        double sum = 0;
        for (Node node : nodes) {
            sum += node.weight() * q.applyAsDouble(node.point());
        }
        return sum;
    }

    /** How many points the rule has. */
    public int size() {
        return nodes.size();
    }

    /** Point {@code i}; not copied. */
    public double[] point(int i) {
        return nodes.get(i).point();
    }

    /** The weight of point {@code i}; all weights sum to 1. */
    public double weight(int i) {
        return nodes.get(i).weight();
    }
}
