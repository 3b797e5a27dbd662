package onepoint.neural.claim;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import onepoint.neural.data.Images;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.LossSurface;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Course;
import onepoint.neural.training.Schedule;
import onepoint.neural.training.Track;
import onepoint.neural.training.Trainer;
import onepoint.noise.Streams;

/**
 * The networks of a study and their trainings, each made when it is first asked for and then kept on disk.
 */
public final class Lab implements AutoCloseable {
    private final Plan plan;
    private final Images images;
    private final Trainer trainer;
    private final Map<Architecture, LossSurface> surfaces = new EnumMap<>(Architecture.class);
    private final Map<String, SoftReference<Track>> tracks = new HashMap<>();
    private final LongConsumer meter;
    private long computed;

    /**
     * A lab that has trained nothing yet.
     *
     * @param plan of the study
     * @param images as they go into the networks
     * @param folder for the tracks
     * @param meter is told of how many images a gradient was computed
     */
    public Lab(Plan plan, Images images, Path folder, LongConsumer meter) {
        this.plan = plan;
        this.images = images;
        trainer = new Trainer(folder, plan.batch(), plan.seed());
        this.meter = meter;
        for (Architecture network : Architecture.values()) {
            surfaces.put(network, new LossSurface(network, images, plan.sample(), this::computed));
        }
    }

    /** What was fixed before data. */
    public Plan plan() {
        return plan;
    }

    /** Name and number of the images. */
    String data() {
        return images.name() + ", " + images.count() + " images";
    }

    /** The loss of a network. */
    LossSurface surface(Architecture network) {
        return surfaces.get(network);
    }

    /** An independent training with its own start. */
    Track run(Architecture network, int number) throws IOException {
        LossSurface surface = surface(network);
        Vector start = surface.start(Streams.hash("run " + number + " of " + plan.seed()));
        return train(surface, runCourse(network, number), start);
    }

    /** A training that has its first epochs in common with the other branches. */
    Track branch(Architecture network, int number) throws IOException {
        LossSurface surface = surface(network);
        Vector start = surface.start(Streams.hash("branches of " + plan.seed()));
        Vector fork = train(surface, trunkCourse(network), start).end().point();
        return train(surface, branchCourse(network, number), fork);
    }

    /** A run whose step is a tenth from an epoch on, for the epochs of a tail. */
    Track cut(Architecture network, int number, int epoch) throws IOException {
        Vector from = run(network, number).at(epoch).point();
        return train(surface(network), cutCourse(network, number, epoch), from);
    }

    /** Of how many images all trainings of all networks compute gradients. */
    public long work() {
        long runs = plan.runs() * work(runCourse(Architecture.PLAIN, 0));
        long branches = plan.branches() * work(branchCourse(Architecture.PLAIN, 0));
        long cuts =
                (long) plan.runs() * plan.cuts().size() * work(cutCourse(Architecture.PLAIN, 0, 1));
        long trunk = work(trunkCourse(Architecture.PLAIN));
        return Architecture.values().length * (runs + branches + cuts + trunk);
    }

    /** The meter hears of a course's whole work once, whether it is computed or known from its file. */
    private Track train(LossSurface surface, Course course, Vector start) throws IOException {
        SoftReference<Track> kept = tracks.get(course.id());
        Track known = kept == null ? null : kept.get();
        if (known != null) {
            return known;
        }
        long before = computed;
        Track track = trainer.train(surface, course, start);
        if (kept == null) {
            meter.accept(work(course) - (computed - before));
        }
        tracks.put(course.id(), new SoftReference<>(track));
        return track;
    }

    private void computed(long images) {
        computed += images;
        meter.accept(images);
    }

    @Override
    public void close() {
        surfaces.values().forEach(LossSurface::close);
    }

    private long work(Course course) {
        LossSurface surface = surface(Architecture.PLAIN);
        return trainer.work(course, surface.images(), surface.sample());
    }

    private Course runCourse(Architecture network, int number) {
        String id = network.label() + "-run-" + number;
        return new Course(id, id, 0, plan.epochs(), Schedule.phases(plan.epochs()), true);
    }

    private Course trunkCourse(Architecture network) {
        String id = network.label() + "-trunk";
        return new Course(id, id, 0, plan.shared(), Schedule.shrinking(), false);
    }

    private Course branchCourse(Architecture network, int number) {
        String id = network.label() + "-branch-" + number;
        int end = plan.shared() + plan.apart();
        return new Course(id, id, plan.shared(), end, Schedule.shrinking(), true);
    }

    private Course cutCourse(Architecture network, int number, int epoch) {
        String id = network.label() + "-run-" + number + "-cut-" + epoch;
        int end = epoch + plan.tail();
        return new Course(id, id, epoch, end, Schedule.constant(0.01), false);
    }
}
