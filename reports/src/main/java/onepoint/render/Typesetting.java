package onepoint.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import onepoint.model.Notation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * Formulas as MathML. SnuggleTeX reads the LaTeX; of its elements only those of MathML Core are written, with
 * no attribute that they do not need, because the formulas may come from anyone and browsers know no more.
 */
final class Typesetting {
    private static final Set<String> ELEMENTS = Set.of(
            "math", "mrow", "mi", "mn", "mo", "mtext", "msub", "msup", "msubsup", "mfrac", "msqrt");
    private static final char MINUS = '\u2212';
    private static final String WIDTH = "[0-9.]+e[mx]";

    private final StringBuilder out = new StringBuilder();

    private Typesetting() {}

    /** What is not written, so that the formula is not. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String what) {
            super(what);
        }
    }

    /** A text with formulas as HTML; in ASCII, if one of them has an error. */
    static String html(String text) {
        try {
            return Notation.translate(text, Markup::html, Typesetting::formula);
        } catch (Refused e) {
            return Markup.html(Notation.plain(text));
        }
    }

    private static String formula(String latex) {
        SnuggleSession session = new SnuggleEngine().createSession();
        try {
            session.parseInput(new SnuggleInput("$" + latex + "$"));
        } catch (IOException e) {
            throw new UncheckedIOException("a formula cannot be read: " + latex, e);
        }
        var nodes = session.buildDOMSubtree();
        if (!session.getErrors().isEmpty() || nodes == null || nodes.getLength() != 1) {
            throw new Refused(latex);
        }
        Typesetting typesetting = new Typesetting();
        typesetting.write(nodes.item(0));
        return typesetting.out.toString();
    }

    private void write(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String parent = node.getParentNode().getLocalName();
            String text = node.getNodeValue();
            out.append(Markup.html(parent.equals("mo") ? text.replace('-', MINUS) : text));
        } else if (node instanceof Element element) {
            write(element);
        } else {
            throw new Refused(node.getNodeName());
        }
    }

    private void write(Element element) {
        String name = element.getLocalName();
        if (name.equals("mfenced")) {
            fenced(element);
        } else if (name.equals("mspace") && element.getAttribute("width").matches(WIDTH)) {
            out.append("<mspace width=\"").append(element.getAttribute("width")).append("\"/>");
        } else if (ELEMENTS.contains(name)) {
            out.append('<').append(name).append(upright(element)).append('>');
            children(element, Optional.empty());
            out.append("</").append(name).append('>');
        } else {
            throw new Refused(name);
        }
    }

    /** Browsers slant an identifier of one sign, which is for letters. */
    private static String upright(Element element) {
        String text = element.getTextContent();
        boolean sign = text.codePoints().count() == 1 && !Character.isLetter(text.codePointAt(0));
        return element.getLocalName().equals("mi") && sign ? " mathvariant=\"normal\"" : "";
    }

    /** MathML Core has no element for this. */
    private void fenced(Element element) {
        out.append("<mrow>");
        fence("prefix", element.getAttribute("open"));
        children(element, Optional.of("<mo>,</mo>"));
        fence("postfix", element.getAttribute("close"));
        out.append("</mrow>");
    }

    private void fence(String form, String sign) {
        out.append("<mo form=\"").append(form).append("\" fence=\"true\" stretchy=\"true\">");
        out.append(Markup.html(sign)).append("</mo>");
    }

    private void children(Element element, Optional<String> separator) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child != element.getFirstChild()) {
                separator.ifPresent(out::append);
            }
            write(child);
        }
    }
}
