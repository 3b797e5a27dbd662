package onepoint.neural.training;

/**
 * What a training does, but for where it starts.
 *
 * @param id name of its file, unique within a study
 * @param stream name of the random stream that shuffles the images
 * @param first number of its first epoch
 * @param last number of the epoch that it ends before
 * @param schedule step sizes by number of the epoch
 * @param measured whether loss and gradient are measured at the beginning of every epoch and at the end
 */
public record Course(
        String id, String stream, int first, int last, Schedule schedule, boolean measured) {
    /** @throws IllegalArgumentException if the epochs are out of order or the id is no file name */
    public Course {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "course.epochs are " + first + ".." + last + ", must ascend from 0 or more");
        }
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "course.id is " + id + ", must be of small letters, digits and hyphens");
        }
    }
}
