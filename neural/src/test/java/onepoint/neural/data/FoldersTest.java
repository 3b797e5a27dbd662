package onepoint.neural.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import onepoint.audit.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path dir;

    /** Three images of 2x2 pixels: 0, 51, 102, 153 and so on. */
    private static byte[] images() {
        ByteBuffer file =
                ByteBuffer.allocate(28).putInt(0x803).putInt(3).putInt(2).putInt(2);
        for (int i = 0; i < 12; i++) {
            file.put((byte) (51 * (i % 6)));
        }
        return file.array();
    }

    private static byte[] labels() {
        return ByteBuffer.allocate(11)
                .putInt(0x801)
                .putInt(3)
                .put(new byte[] {7, 0, 9})
                .array();
    }

    private void idx(byte[] images, byte[] labels) throws IOException {
        Files.write(dir.resolve("train-images-idx3-ubyte"), images);
        Files.write(dir.resolve("train-labels-idx1-ubyte"), labels);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private void refused(ImageSource source, String... parts) {
        assertThatThrownBy(source::read)
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll(parts)
                .hasMessageNotContaining("\n");
    }

    @Test
    void idx_files_are_read_plain_and_packed() throws IOException {
        idx(images(), labels());
        Images plain = new IdxFolder("made", dir).read();
        assertThat(plain.labels()).containsExactly(7, 0, 9);
        assertThat(Arrays.copyOf(plain.pixels(), 5)).containsExactly(0, 0.2f, 0.4f, 0.6f, 0.8f);
        Files.delete(dir.resolve("train-images-idx3-ubyte"));
        Files.write(dir.resolve("train-images-idx3-ubyte.gz"), packed(images()));
        assertThat(new IdxFolder("made", dir).read().pixels()).isEqualTo(plain.pixels());
    }

    @Test
    void a_missing_file_is_named_with_the_size_it_should_have() throws IOException {
        refused(new IdxFolder("made", dir), "train-images-idx3-ubyte", "47040016", "not there");
        Files.write(dir.resolve("train-images-idx3-ubyte"), images());
        refused(new IdxFolder("made", dir), "train-labels-idx1-ubyte", "60008", "not there");
        refused(CifarFolder.of(dir), "data_batch_1.bin", "30730000", "not there");
    }

    @Test
    void a_short_file_is_named_with_both_sizes() throws IOException {
        idx(Arrays.copyOf(images(), 27), labels());
        refused(new IdxFolder("made", dir), "train-images-idx3-ubyte", "has 27", "have 28");
        idx(images(), Arrays.copyOf(labels(), 12));
        refused(new IdxFolder("made", dir), "train-labels-idx1-ubyte", "has 12", "have 11");
        idx(new byte[2], labels());
        refused(new IdxFolder("made", dir), "train-images-idx3-ubyte", "of 2 bytes", "2051");
        idx(Arrays.copyOf(images(), 10), labels());
        refused(new IdxFolder("made", dir), "holds 0 images");
    }

    @Test
    void a_broken_archive_is_named() throws IOException {
        Files.write(dir.resolve("train-images-idx3-ubyte.gz"), Arrays.copyOf(packed(images()), 20));
        refused(new IdxFolder("made", dir), "train-images-idx3-ubyte.gz", "of 20 bytes");
    }

    @Test
    void a_label_beyond_9_is_refused() throws IOException {
        byte[] labels = labels();
        labels[9] = 10;
        idx(images(), labels);
        refused(new IdxFolder("made", dir), "train-labels-idx1-ubyte", "label 10 at byte 9");
    }

    @Test
    void cifar_files_are_read_in_order() throws IOException {
        for (int i = 1; i <= 5; i++) {
            byte[] one = new byte[2 * 3073];
            one[0] = (byte) i;
            one[1] = (byte) 255;
            one[3073] = 9;
            Files.write(dir.resolve("data_batch_" + i + ".bin"), one);
        }
        Images images = new CifarFolder(dir, 2).read();
        assertThat(images.labels()).containsExactly(1, 9, 2, 9, 3, 9, 4, 9, 5, 9);
        assertThat(images.pixels()[2 * 3072]).isEqualTo(1);
        refused(CifarFolder.of(dir), "data_batch_1.bin has 6146 bytes, must have 30730000");
    }
}
