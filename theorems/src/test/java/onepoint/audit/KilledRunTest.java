package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onepoint.model.Journal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, killed at random moments: 6, or with {@code -Ddeep=true} 50. */
class KilledRunTest {
    private static final int KILLS = Boolean.getBoolean("deep") ? 50 : 6;
    private static final int CHAINS = 2;

    @TempDir
    private static Path scratch;

    private static byte[] whole;
    private static byte[] summary;
    private static long duration;

    @BeforeAll
    static void runOnceUninterrupted() throws IOException, InterruptedException {
        Path dir = scratch.resolve("whole");
        long before = System.nanoTime();
        assertThat(start(dir, List.of()).waitFor()).isZero();
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        whole = Files.readAllBytes(journal(dir));
        summary = Files.readAllBytes(dir.resolve("audit.json"));
    }

    private static Path journal(Path dir) {
        return dir.resolve("findings.jsonl");
    }

    /** An audit in a process; it goes on where there is something to go on with. */
    private static Process start(Path dir, List<String> shell) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                "onepoint.cli.Main",
                "audit",
                "--claims",
                "T1-LEMMA5,T3,HOEFFDING",
                "--instances",
                "10",
                "--out",
                dir.toString()));
        if (Files.exists(dir.resolve("run.json"))) {
            command.add("--resume");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolveSibling(dir.getFileName() + ".log").toFile())
                .start();
    }

    /** A moment within the time of an uninterrupted run, and a fifth more. */
    @Test
    void whateverMomentsTheyAreKilledAtTheyEndWithTheSameBytes() {
        List<CompletableFuture<Integer>> chains = new ArrayList<>();
        for (int chain = 0; chain < CHAINS; chain++) {
            int number = chain;
            chains.add(CompletableFuture.supplyAsync(() -> chain(number, KILLS / CHAINS)));
        }
        assertThat(chains.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(KILLS);
    }

    private static int chain(int number, int most) {
        Random random = new Random(number);
        int kills = 0;
        try {
            for (int runs = 0; kills < most; runs++) {
                Path dir = scratch.resolve("chain" + number + "-" + runs);
                while (kills < most && killed(dir, random.nextInt((int) duration * 6 / 5))) {
                    kills++;
                    requireBeginning(dir);
                }
                assertThat(start(dir, List.of()).waitFor()).isZero();
                assertThat(Files.readAllBytes(journal(dir))).isEqualTo(whole);
                assertThat(Files.readAllBytes(dir.resolve("audit.json"))).isEqualTo(summary);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return kills;
    }

    /** Whether a run was still there to be killed after so many milliseconds. */
    private static boolean killed(Path dir, int moment) throws IOException, InterruptedException {
        Process run = start(dir, List.of());
        if (run.waitFor(moment, TimeUnit.MILLISECONDS)) {
            assertThat(run.exitValue()).isZero();
            return false;
        }
        run.destroyForcibly().waitFor();
        return true;
    }

    /** A journal is the beginning of the whole one, and reads as whole findings. */
    private static void requireBeginning(Path dir) throws IOException {
        if (!Files.exists(journal(dir))) {
            return;
        }
        byte[] bytes = Files.readAllBytes(journal(dir));
        assertThat(bytes).isEqualTo(Arrays.copyOf(whole, bytes.length));
        assertThat(Journal.read(journal(dir)).damaged()).isEmpty();
    }

    /** A limit on the length of files, in units of 1024 bytes, stands for a disk that is full. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFullDiskEndsARunWithStatusThreeAndAJournalToGoOnWith()
            throws IOException, InterruptedException {
        Path dir = scratch.resolve("full");
        int limit = whole.length / 1024 / 2;
        List<String> limited =
                List.of("bash", "-c", "ulimit -f " + limit + "; exec \"$@\"", "audit");
        assertThat(start(dir, limited).waitFor()).isEqualTo(3);
        assertThat(Files.readString(scratch.resolve("full.log"))).contains("cannot read or write");
        assertThat(Files.size(journal(dir))).isEqualTo(limit * 1024L);
        assertThat(Journal.read(journal(dir)).truncated()).isTrue();
        requireBeginning(dir);
        assertThat(start(dir, List.of()).waitFor()).isZero();
        assertThat(Files.readAllBytes(journal(dir))).isEqualTo(whole);
    }
}
