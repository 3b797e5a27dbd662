package onepoint.audit;

import java.util.Locale;

/** The names of enum constants as people and scripts read them. */
final class Names {
    private Names() {}

    /** In lower case, with hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
