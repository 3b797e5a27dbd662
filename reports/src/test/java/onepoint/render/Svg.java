package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import onepoint.model.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Checks that a picture is well-formed XML whose numbers are finite and of the size of a picture. */
final class Svg {
    private static final List<String> NUMBERS =
            List.of("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height");
    private static final Pattern SEPARATOR = Pattern.compile("[ ,]+");
    private static final Pattern COORDINATE = Pattern.compile("[^A-Za-z ,]+");
    /** Marks are clipped to the plot, but a value may be placed one plot beyond an end. */
    private static final double FAR = 2000;

    private Svg() {}

    static void check(Picture picture) {
        check(Drawing.svg(picture, "p"));
    }

    static void check(String svg) {
        Document document = parse(svg);
        NodeList all = document.getElementsByTagName("*");
        int labels = 0;
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            for (String number : numbers(element)) {
                assertThat(Double.parseDouble(number)).as(svg).isBetween(-FAR, FAR);
            }
            labels += element.getTagName().equals("text") ? 1 : 0;
        }
        assertThat(labels)
                .as("titles, legend and at least two ticks on each axis: %s", svg)
                .isBetween(8, 40);
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
    }

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    private static List<String> numbers(Element element) {
        List<String> numbers = new ArrayList<>();
        for (String name : NUMBERS) {
            if (element.hasAttribute(name)) {
                numbers.add(element.getAttribute(name));
            }
        }
        if (element.hasAttribute("points")) {
            numbers.addAll(List.of(SEPARATOR.split(element.getAttribute("points"))));
        }
        if (element.hasAttribute("d")) {
            numbers.addAll(COORDINATE
                    .matcher(element.getAttribute("d"))
                    .results()
                    .map(MatchResult::group)
                    .toList());
        }
        return numbers;
    }
}
