package onepoint.checker;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import onepoint.interval.Interval;

/** That |w| is at most a number at every state of the domain, for noise that depends on the state. */
final class RadiusProof implements Subdivision.Claim {
    private final Instance instance;
    private final double limit;

    private RadiusProof(Instance instance, double limit) {
        this.instance = instance;
        this.limit = limit;
    }

    /** Whether no |w| exceeds the limit, with at most so many boxes. */
    static Answer atMost(double limit, Instance instance, int boxes) {
        if (limit == Double.POSITIVE_INFINITY) {
            return Answer.holds("no bound is claimed");
        }
        OptionalInt known = instance.kicks().orElseThrow().compared(limit, instance.domain());
        if (known.isPresent()) {
            return known.getAsInt() <= 0
                    ? Answer.holds("|w| is at most " + limit + ", exactly")
                    : Answer.fails("some |w| exceeds " + limit);
        }
        return Subdivision.judge(
                new RadiusProof(instance, limit), instance.domain().around(), boxes);
    }

    /** Whether some |w| is at least this, or comes arbitrarily close to it. */
    static Answer reached(double least, Instance instance, int boxes) {
        if (least == 0) {
            return Answer.holds("no |w| is negative");
        }
        OptionalInt known = instance.kicks().orElseThrow().compared(least, instance.domain());
        if (known.isPresent()) {
            return known.getAsInt() >= 0
                    ? Answer.holds("some |w| comes close to " + least)
                    : Answer.fails("no |w| reaches " + least);
        }
        Answer answer = atMost(Math.nextDown(least), instance, boxes);
        return switch (answer.truth()) {
            case FAILS -> Answer.holds(answer.reason());
            case HOLDS -> Answer.fails(answer.reason());
            case OPEN -> answer;
        };
    }

    @Override
    public boolean proved(Interval[] box) {
        return instance.domain().misses(box)
                || instance.kicks().orElseThrow().over(box).stream()
                        .allMatch(kick -> kick.length().sup() <= limit);
    }

    @Override
    public Optional<Answer> broken(Interval[] box) {
        double[] middle = Vectors.middle(box);
        double[] point = instance.domain().nearest(middle);
        Interval[] x = Vectors.points(point);
        return instance.domain().holds(x)
                        && instance.kicks().orElseThrow().over(x).stream()
                                .anyMatch(kick -> kick.length().inf() > limit)
                ? Optional.of(Answer.fails(
                        "|w| exceeds " + limit + " at the state " + Arrays.toString(point)))
                : Optional.empty();
    }
}
