package onepoint.neural.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import onepoint.neural.network.Slope;
import onepoint.neural.network.Vector;

/**
 * A track on disk: for each epoch its number, the longest step, the loss, the weights, the gradient if
 * measured, and the CRC-32C of these bytes. All epochs have one size, so that after a kill at any moment the
 * whole ones are known.
 */
final class TrackFile {
    private final Path file;
    private final int dimension;
    private final boolean measured;
    private final int size;

    TrackFile(Path file, int dimension, boolean measured) {
        this.file = file;
        this.dimension = dimension;
        this.measured = measured;
        int vectors = measured ? 2 : 1;
        size = Integer.BYTES + 2 * Double.BYTES + vectors * dimension * Float.BYTES + Integer.BYTES;
    }

    /** The epochs up to the first that is missing or damaged; what comes after them is cut off. */
    List<Epoch> whole() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        List<Epoch> epochs = new ArrayList<>();
        while (bytes.remaining() >= size) {
            int from = bytes.position();
            int sum = checksum(bytes.array(), from);
            if (bytes.getInt(from + size - Integer.BYTES) != sum) {
                break;
            }
            epochs.add(read(bytes));
            bytes.position(from + size);
        }
        if ((long) epochs.size() * size < bytes.capacity()) {
            truncate((long) epochs.size() * size);
        }
        return epochs;
    }

    void append(Epoch epoch) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(epoch.number()).putDouble(epoch.longest());
        bytes.putDouble(epoch.slope().map(Slope::loss).orElse(0.0));
        write(bytes, epoch.point());
        if (measured) {
            write(bytes, epoch.measured().gradient());
        }
        bytes.putInt(checksum(bytes.array(), 0));
        Files.write(file, bytes.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void truncate(long length) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private Epoch read(ByteBuffer bytes) {
        int number = bytes.getInt();
        double longest = bytes.getDouble();
        double loss = bytes.getDouble();
        Vector point = vector(bytes);
        Optional<Slope> slope =
                measured ? Optional.of(new Slope(loss, vector(bytes))) : Optional.empty();
        return new Epoch(number, longest, point, slope);
    }

    private Vector vector(ByteBuffer bytes) {
        float[] values = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            values[i] = bytes.getFloat();
        }
        return Vector.of(values);
    }

    private static void write(ByteBuffer bytes, Vector vector) {
        for (float value : vector.toArray()) {
            bytes.putFloat(value);
        }
    }

    private int checksum(byte[] bytes, int from) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, size - Integer.BYTES);
        return (int) crc.getValue();
    }
}
