package onepoint.neural.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The 1797 handwritten digits of 8x8 pixels that are shipped; their licence lies beside them. */
public final class Digits implements ImageSource {
    /** Sixteen grey values, 0 the paper: digits.LICENSE.txt. */
    private static final float WHITE = 16;

    private static final int SIDE = 8;
    private static final String FILE = "digits.csv.gz";

    @Override
    public Images read() throws IOException {
        List<String> lines;
        try (InputStream in = new GZIPInputStream(Digits.class.getResourceAsStream(FILE));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines = reader.lines().toList();
        }
        int size = SIDE * SIDE;
        float[] pixels = new float[lines.size() * size];
        int[] labels = new int[lines.size()];
        for (int i = 0; i < labels.length; i++) {
            String[] fields = lines.get(i).split(",", -1);
            for (int j = 0; j < size; j++) {
                pixels[i * size + j] = Integer.parseInt(fields[j]) / WHITE;
            }
            labels[i] = Integer.parseInt(fields[size]);
        }
        return new Images("UCI digits", 1, SIDE, pixels, labels);
    }
}
