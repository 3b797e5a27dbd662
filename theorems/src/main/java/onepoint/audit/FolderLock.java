package onepoint.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run out of a folder; the operating system frees it when a run is killed. */
public final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final Path dir;
    private final FileChannel channel;

    private FolderLock(Path dir, FileChannel channel) {
        this.dir = dir;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws BadInput when another run has it, or there is no such folder
     */
    public static FolderLock of(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) {
            throw new BadInput("run: " + dir + " holds no run: it is no folder");
        }
        FileChannel channel = FileChannel.open(
                dir.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new BadInput("out: " + dir + " is in use by another run");
        }
        return new FolderLock(dir, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Removes files that an earlier run left, so that nobody takes them for this run's. */
    public void clear(String... files) throws IOException {
        for (String file : files) {
            Files.deleteIfExists(dir.resolve(file));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
