package onepoint.neural.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import onepoint.neural.data.Images;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Epoch;
import onepoint.neural.training.Track;
import onepoint.noise.Streams;

/**
 * How negative gradients lie to directions: each is counted by the sign of the inner product, which is that
 * of the cosine.
 *
 * @param products how many there are
 * @param notPositive how many inner products are at most 0
 * @param smallest the smallest cosine; 1 if there is none
 */
record Alignment(long products, long notPositive, double smallest) {
    static final Alignment NONE = new Alignment(0, 0, 1);

    /** The cosine of -grad f(x_t) with the direction from x_t to a point. */
    static double cosine(Epoch here, Vector point) {
        return -here.measured().gradient().cosine(Track.towards(here, point));
    }

    /** These and one more. */
    Alignment plus(double cosine) {
        return new Alignment(
                products + 1, notPositive + (cosine > 0 ? 0 : 1), Math.min(smallest, cosine));
    }

    /** These and others. */
    Alignment plus(Alignment more) {
        return new Alignment(
                products + more.products,
                notPositive + more.notPositive,
                Math.min(smallest, more.smallest));
    }

    /** Of all epochs to the direction of a point, which is turned first. */
    static Alignment of(List<Epoch> epochs, Vector end, UnaryOperator<Vector> turned) {
        Alignment sum = NONE;
        for (Epoch here : epochs) {
            Vector direction = turned.apply(Track.towards(here, end));
            sum = sum.plus(-here.measured().gradient().cosine(direction));
        }
        return sum;
    }

    /** {@code "k of n inner products not positive"}, as the paper counts. */
    String counted() {
        double share = products == 0 ? 0 : 100.0 * notPositive / products;
        return notPositive + " of " + products + " inner products not positive ("
                + Decimal.near(share) + " %), smallest cosine " + Decimal.near(smallest) + ".";
    }

    /** Puts the coordinates of a direction into a random order, so that it means nothing. */
    static UnaryOperator<Vector> scrambled(Lab lab, Architecture network) {
        int[] order = Images.shuffled(
                lab.surface(network).dimension(),
                Streams.of(lab.plan().seed(), "neural twin", network.ordinal()));
        return direction -> direction.permuted(order);
    }
}
