package onepoint.render;

import com.samskivert.mustache.Mustache;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page templates. Every text is escaped unless the template says otherwise; a misspelt name fails. */
final class Templates {
    private Templates() {}

    static String html(Object view) {
        return fill("index.mustache", Markup::html, view);
    }

    static String markdown(Object view) {
        return fill("summary.mustache", Markup::markdown, view);
    }

    private static String fill(String name, Mustache.Escaper escaper, Object view) {
        return Mustache.compiler()
                .withEscaper(escaper)
                .withLoader(Templates::open)
                .emptyStringIsFalse(true)
                .compile(open(name))
                .execute(view);
    }

    private static Reader open(String name) {
        return new StringReader(text(name));
    }

    /** A file beside the templates, as it is. */
    static String text(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/onepoint/render/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, () -> name + " is not among the templates")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }
}
