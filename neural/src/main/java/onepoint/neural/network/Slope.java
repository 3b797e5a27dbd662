package onepoint.neural.network;

/**
 * The loss at a point and its gradient there.
 *
 * @param loss in nats
 * @param gradient by the weights
 */
public record Slope(double loss, Vector gradient) {}
