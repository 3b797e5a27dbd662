package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.BumpTerm;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.Term;
import onepoint.landscape.WaveSum;
import onepoint.landscape.WaveTerm;

/**
 * Looks for contradictions to a certificate without trusting the search that made it: quotients of the
 * averaged gradient at the witness and at fixed points along coordinate axes and waves, and differences of
 * the gradient there, all enclosed. A quotient below the certified c, or a difference above the certified
 * L, is a proof that the certificate is wrong; finding none proves nothing. Of a certificate that was not
 * made by closed forms only the order of its bounds is looked at.
 */
public final class CertificateCheck {
    private static final int MOST_TERMS = 8;
    /** The distances are these multiples of the powers of two from 2^-8 to 2^4; in high dimension, one. */
    private static final double[] MULTIPLES = {1, 1.25, 1.5};

    private static final int LEAST_EXPONENT = -8;
    private static final int MOST_EXPONENT = 4;
    private static final int LOW_DIMENSION = 3;

    /**
     * Where sinc is lowest (first positive root of tan t = t), and crests, troughs and the flanks of bumps.
     */
    private static final double DIP = 4.493409458;

    private final Certificate certificate;
    private final Canonical canonical;
    private final double[] target;
    private final int directions;
    private final List<String> found = new ArrayList<>();

    private CertificateCheck(Certificate certificate) {
        this.certificate = certificate;
        canonical = Canonical.of(certificate.setting());
        target = Arrays.stream(canonical.target()).mapToDouble(Interval::mid).toArray();
        directions = target.length <= LOW_DIMENSION ? 8 : 4;
    }

    /** What contradicts the certificate, one line each; empty when nothing was found. */
    public static List<String> contradictions(Certificate certificate) {
        List<String> crossed = crossed(certificate);
        if (!certificate.closed()) {
            return crossed;
        }
        CertificateCheck check = new CertificateCheck(certificate);
        check.found.addAll(crossed);
        List<double[]> offsets = check.offsets();
        SmoothedGradient.of(certificate.setting()).ifPresent(gradient -> {
            check.witness(gradient);
            offsets.forEach(offset -> check.convexity(gradient, offset));
        });
        offsets.forEach(check::smoothness);
        return List.copyOf(check.found);
    }

    private static List<String> crossed(Certificate certificate) {
        List<String> crossed = new ArrayList<>();
        Bracket c = certificate.convexity();
        Bracket smoothness = certificate.smoothness();
        if (c.certified() > c.refuted()) {
            crossed.add("c is certified at " + c.certified() + " and refuted above " + c.refuted());
        }
        if (smoothness.certified() < smoothness.refuted()) {
            crossed.add("L is certified at " + smoothness.certified() + " and refuted below "
                    + smoothness.refuted());
        }
        return crossed;
    }

    private void witness(SmoothedGradient gradient) {
        double[] witness = certificate.convexity().witness();
        if (witness.length == 0) {
            return;
        }
        convexity(gradient, witness);
        Interval quotient = gradient.quotientAt(witness);
        if (quotient.inf() > certificate.convexity().refuted()) {
            found.add("the witness refutes nothing below " + quotient.inf() + ", and "
                    + certificate.convexity().refuted() + " is claimed");
        }
    }

    private void convexity(SmoothedGradient gradient, double[] offset) {
        double above = gradient.quotientAt(offset).sup();
        if (above < certificate.convexity().certified()) {
            found.add("the quotient is at most " + above + " at the target + "
                    + Arrays.toString(offset) + ", and c = "
                    + certificate.convexity().certified() + " is certified");
        }
    }

    private void smoothness(double[] offset) {
        double length = StrictMath.sqrt(Arrays.stream(offset).map(x -> x * x).sum());
        double step = StrictMath.min(1, 1 / length) * 0x1p-10;
        Interval[] here = new Interval[offset.length];
        Interval[] there = new Interval[offset.length];
        for (int i = 0; i < offset.length; i++) {
            double x = target[i] + offset[i];
            here[i] = Interval.point(x);
            there[i] = Interval.point(x + step * offset[i]);
        }
        double below = squaredDistance(
                        canonical.core().gradient(here), canonical.core().gradient(there))
                .inf();
        Interval most =
                squaredDistance(here, there).multiply(Interval.point(limit()).sqr());
        if (below > most.sup()) {
            found.add("the gradient changes faster than L = " + limit() + " at the target + "
                    + Arrays.toString(offset));
        }
    }

    private double limit() {
        return StrictMath.min(Double.MAX_VALUE, certificate.smoothness().certified());
    }

    private static Interval squaredDistance(Interval[] a, Interval[] b) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].subtract(b[i]).sqr());
        }
        return sum;
    }

    /** The offsets from the target, in the landscape's own coordinates, none of them too short to square. */
    private List<double[]> offsets() {
        List<double[]> offsets = new ArrayList<>();
        int d = target.length;
        for (int i = 0; i < StrictMath.min(d, directions); i++) {
            double[] axis = new double[d];
            axis[i] = 1;
            grid(offsets, axis);
            if (canonical.core() instanceof SeparableSum sum) {
                List<Term> terms = sum.profiles().get(i).terms();
                for (Term term : terms.subList(0, StrictMath.min(MOST_TERMS, terms.size()))) {
                    landmarks(offsets, axis, term, target[i]);
                }
            }
        }
        if (canonical.core() instanceof WaveSum sum) {
            List<WaveSum.Plane> waves = sum.waves();
            for (WaveSum.Plane wave : waves.subList(0, StrictMath.min(directions, waves.size()))) {
                double[] k = wave.vector();
                double length = StrictMath.sqrt(Arrays.stream(k).map(x -> x * x).sum());
                double phase = wave.phase();
                double[] direction = new double[k.length];
                for (int j = 0; j < k.length; j++) {
                    phase += k[j] * target[j];
                    direction[j] = k[j] / length;
                }
                grid(offsets, direction);
                crests(offsets, direction, length, phase);
            }
        }
        offsets.removeIf(offset -> !usable(offset));
        return offsets;
    }

    private static boolean usable(double[] offset) {
        double squared = Arrays.stream(offset).map(x -> x * x).sum();
        return squared > 0x1p-500 && squared < 0x1p500;
    }

    /** Distances in turn on both sides. */
    private void grid(List<double[]> offsets, double[] direction) {
        int multiples = target.length <= LOW_DIMENSION ? MULTIPLES.length : 1;
        double side = 1;
        for (int exponent = LEAST_EXPONENT; exponent <= MOST_EXPONENT; exponent++) {
            for (int i = 0; i < multiples; i++) {
                add(offsets, direction, side * Math.scalb(MULTIPLES[i], exponent));
                side = -side;
            }
        }
    }

    private static void landmarks(List<double[]> offsets, double[] axis, Term term, double target) {
        if (term instanceof WaveTerm wave) {
            crests(offsets, axis, wave.frequency(), wave.phase() + wave.frequency() * target);
        } else {
            BumpTerm bump = (BumpTerm) term;
            double centre = bump.centre() - target;
            double flank = StrictMath.sqrt(3) * bump.width();
            for (double distance :
                    new double[] {centre, centre - flank, centre + flank, flank, bump.width() / 64
                    }) {
                add(offsets, axis, distance);
            }
        }
    }

    private static void crests(
            List<double[]> offsets, double[] direction, double frequency, double phase) {
        for (double t : new double[] {0x1p-6, DIP, -phase, StrictMath.PI - phase}) {
            add(offsets, direction, t / frequency);
        }
    }

    private static void add(List<double[]> offsets, double[] direction, double distance) {
        offsets.add(Arrays.stream(direction).map(x -> x * distance).toArray());
    }
}
