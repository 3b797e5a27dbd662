package onepoint.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import onepoint.neural.data.Digits;
import onepoint.neural.data.Images;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.LossSurface;
import onepoint.neural.network.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {
    private static final int IMAGES = 40;
    private static final int SAMPLE = 16;
    private static final int BATCH = 8;

    @TempDir
    Path dir;

    private long counted;
    private LossSurface surface;
    private Vector start;

    @BeforeEach
    void open() throws IOException {
        Images images = new Digits().read().sample(IMAGES, 1).standardised();
        surface =
                new LossSurface(Architecture.RESIDUAL, images, SAMPLE, n -> counted = counted + n);
        start = surface.start(5);
    }

    @AfterEach
    void close() {
        surface.close();
    }

    private static Course course(String stream, int first, int last) {
        return new Course("one", stream, first, last, Schedule.constant(0.1), true);
    }

    private Trainer trainer(String folder) {
        return new Trainer(dir.resolve(folder), BATCH, 5);
    }

    @Test
    void two_trainings_have_the_same_bits() throws IOException {
        Track one = trainer("a").train(surface, course("s", 0, 2), start);
        Track other = trainer("b").train(surface, course("s", 0, 2), start);
        assertThat(other).isEqualTo(one);
        Track shuffled = trainer("c").train(surface, course("t", 0, 2), start);
        assertThat(shuffled.end().point()).isNotEqualTo(one.end().point());
    }

    @Test
    void training_lowers_the_loss() throws IOException {
        Track track = trainer("a").train(surface, course("s", 0, 8), start);
        assertThat(track.end().measured().loss())
                .isLessThan(track.at(0).measured().loss() / 2);
        assertThat(track.epochs()).hasSize(9);
        assertThat(track.end().number()).isEqualTo(8);
        assertThat(track.at(0).longest()).isZero();
        assertThat(track.end().longest()).isPositive();
    }

    /** One batch, so that one epoch is one step. */
    @Test
    void a_step_is_the_gradient_of_the_batch_times_the_step_size() throws IOException {
        Trainer whole = new Trainer(dir, IMAGES, 5);
        Track track = whole.train(surface, course("s", 3, 4), start);
        int[] order = Images.shuffled(IMAGES, onepoint.noise.Streams.of(5, "s", 3));
        Vector gradient = surface.over(start, order).gradient();
        assertThat(track.end().point()).isEqualTo(start.plus(-0.1, gradient));
        assertThat(track.end().longest()).isEqualTo(0.1 * gradient.norm());
        assertThat(track.at(4)).isEqualTo(track.end());
    }

    @Test
    void a_training_that_was_cut_anywhere_goes_on_with_the_same_bits() throws IOException {
        Track whole = trainer("a").train(surface, course("s", 0, 3), start);
        byte[] bytes = Files.readAllBytes(dir.resolve("a").resolve("one.track"));
        Path cut = Files.createDirectories(dir.resolve("cut")).resolve("one.track");
        int epoch = bytes.length / 4;
        for (int length : new int[] {0, 5, epoch, epoch + 1, 3 * epoch - 1, 3 * epoch}) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThat(trainer("cut").train(surface, course("s", 0, 3), start)).isEqualTo(whole);
            assertThat(Files.readAllBytes(cut)).isEqualTo(bytes);
        }
    }

    @Test
    void a_damaged_epoch_and_what_follows_it_are_made_again() throws IOException {
        Track whole = trainer("a").train(surface, course("s", 0, 3), start);
        Path file = dir.resolve("a").resolve("one.track");
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThat(trainer("a").train(surface, course("s", 0, 3), start)).isEqualTo(whole);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void the_meter_counts_what_was_announced_and_nothing_that_is_known() throws IOException {
        Trainer trainer = trainer("a");
        long announced = trainer.work(course("s", 0, 2), IMAGES, SAMPLE);
        assertThat(announced).isEqualTo(2 * IMAGES + 3 * SAMPLE);
        counted = 0;
        trainer.train(surface, course("s", 0, 2), start);
        assertThat(counted).isEqualTo(announced);
        trainer.train(surface, course("s", 0, 2), start);
        assertThat(counted).isEqualTo(announced);
    }

    @Test
    void weights_that_are_no_longer_finite_are_reported() {
        Course wild = new Course("one", "s", 0, 9, Schedule.constant(1e30), true);
        assertThatThrownBy(() -> trainer("a").train(surface, wild, start))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no longer finite in epoch 1");
    }
}
