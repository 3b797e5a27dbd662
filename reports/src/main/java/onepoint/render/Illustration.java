package onepoint.render;

import java.util.stream.Collectors;
import onepoint.model.Picture;

/** A picture outside of the pages that are made here, in the colours of the report. */
public final class Illustration {
    private static final String SHEET = "style.css";
    /** Where the colours end in the style sheet, and the rules for pages begin. */
    private static final String PAGES = "* {";

    private Illustration() {}

    /**
     * An SVG element for a page that has the report's style sheet.
     *
     * @param picture what is drawn
     * @param id unique within the page
     */
    public static String inPage(Picture picture, String id) {
        return Drawing.svg(picture, id);
    }

    /** An SVG document; the same bytes for the same picture. */
    public static String svg(Picture picture) {
        String sheet = Templates.text(SHEET);
        String colours = sheet.substring(0, sheet.indexOf(PAGES));
        String rules = sheet.lines()
                .filter(line -> line.startsWith(".plot") || line.startsWith("svg.plot"))
                .collect(Collectors.joining("\n"));
        String style = "<style>\n" + colours + rules
                + "\nsvg.plot { background: var(--ground); font-family: sans-serif; }\n</style>\n";
        String drawn = Drawing.svg(picture, "picture");
        int inside = drawn.indexOf('\n') + 1;
        return drawn.substring(0, inside) + style + drawn.substring(inside);
    }
}
