package onepoint.checker;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the checker found out about a statement.
 *
 * @param truth whether it holds
 * @param reason how it was found, or what was tried
 */
record Answer(Truth truth, String reason) {
    /** Whether a statement holds; {@code OPEN} when the checker could not find out. */
    enum Truth {
        HOLDS,
        FAILS,
        OPEN
    }

    static Answer holds(String reason) {
        return new Answer(Truth.HOLDS, reason);
    }

    static Answer fails(String reason) {
        return new Answer(Truth.FAILS, reason);
    }

    static Answer open(String reason) {
        return new Answer(Truth.OPEN, reason);
    }

    /** This answer; where it is open, another one unless that is open, too. */
    Answer orIfOpen(Supplier<Answer> other) {
        if (truth != Truth.OPEN) {
            return this;
        }
        Answer found = other.get();
        return found.truth() == Truth.OPEN ? this : found;
    }

    boolean holds() {
        return truth == Truth.HOLDS;
    }

    boolean fails() {
        return truth == Truth.FAILS;
    }

    /** All statements at once: one that fails decides, then one that is open. */
    static Answer all(List<Answer> answers) {
        for (Truth truth : new Truth[] {Truth.FAILS, Truth.OPEN}) {
            for (Answer answer : answers) {
                if (answer.truth() == truth) {
                    return answer;
                }
            }
        }
        return holds(
                answers.stream().map(Answer::reason).distinct().collect(Collectors.joining("; ")));
    }
}
