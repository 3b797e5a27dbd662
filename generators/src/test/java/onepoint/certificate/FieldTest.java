package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onepoint.interval.Interval;
import onepoint.landscape.Rotated;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fields enclose over a box holds at its points, and between them by the mean-value theorem. */
class FieldTest {
    static Stream<Field> fields() {
        Setting fixed = setting(false);
        Setting state = setting(true);
        Frame frame = Frame.of(fixed.landscape());
        Frame turned = new Frame(state.landscape(), List.of());
        return Stream.of(
                new FixedField(MeanGradient.of(fixed, frame).orElseThrow(), 2),
                new FixedField(
                        new AtomGradient(
                                fixed.landscape(),
                                fixed.law().orElseThrow().atoms().orElseThrow(),
                                fixed.stepSize()),
                        2),
                new StateField(state, Frame.of(state.landscape())),
                new StateField(state, turned));
    }

    private static Setting setting(boolean swaying) {
        return Setting.of(RegionInstances.spec(
                new Rotated(List.of(1.0, 2.0), RegionInstances.PLANE),
                swaying ? RegionInstances.swaying(2, true) : RegionInstances.points(2),
                new Domain.Everywhere()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void boxesHoldTheirPointsAndTheWayBetweenThem(Field field) {
        Random random = new Random(1);
        for (int n = 0; n < 300; n++) {
            double[] a = random.doubles(2, -4, 4).toArray();
            double size = Math.scalb(1.0, -random.nextInt(6));
            double[] b = {a[0] + size * random.nextGaussian(), a[1] + size * random.nextGaussian()};
            Interval[] from = Boxes.points(a);
            Interval[] to = Boxes.points(b);
            Interval[] box = Boxes.hull(from, to);
            Interval[] way = Boxes.subtract(to, from);
            Interval[][] s = field.gradientSlope(box).orElseThrow();
            agrees(Matrices.multiply(s, way), field.gradient(from), field.gradient(to));
            Interval[][] bend = field.positionSlope(box);
            agrees(Matrices.multiply(bend, way), field.position(from), field.position(to));
            Interval[][] there = field.gradientSlope(to).orElseThrow();
            for (int i = 0; i < 2; i++) {
                assertThat(s[i][0].meets(there[i][0])).isTrue();
                assertThat(s[i][1].meets(there[i][1])).isTrue();
                assertThat(field.gradient(box)[i].meets(field.gradient(to)[i])).isTrue();
                assertThat(field.position(box)[i].meets(field.position(from)[i]))
                        .isTrue();
                assertThat(field.remainder(box)[i].meets(field.remainder(to)[i]))
                        .isTrue();
            }
        }
    }

    private static void agrees(Interval[] change, Interval[] from, Interval[] to) {
        for (int i = 0; i < change.length; i++) {
            assertThat(change[i].meets(to[i].subtract(from[i]))).isTrue();
        }
    }
}
