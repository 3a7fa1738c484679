package org.kinbridge.newsletter.extraction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a style says about the lines that have it, in the names that word processors and houses give. */
final class StyleNames {
    private static final Pattern HEADING =
            Pattern.compile("^(?:heading|titre|titull|überschrift|سرفصل|عنوان)\\s*([1-9])$");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(?:caption|légende|legende|illustration|figure|diçitur|bildunterschrift|شرح عکس|زیرنویس عکس).*");
    private static final Pattern BYLINE =
            Pattern.compile(".*(?:by-?line|author|auteur|signature|autor|نویسنده|امضا).*");
    private static final Pattern CONTENTS =
            Pattern.compile("^(?:toc|contents|tm|table des matières|përmbajtja|فهرست)\\s*[1-9]$");

    private StyleNames() {}

    /** The look that a style of this name gives to a line that has none yet. */
    static Look look(String name, Look base) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            return base.heading(Math.min(6, Integer.parseInt(heading.group(1))), true);
        }
        if (plain.equals("title") || plain.equals("titre")) {
            return base.used(Use.TITLE);
        }
        if (CONTENTS.matcher(plain).matches()) {
            return base.used(Use.CONTENTS);
        }
        if (CAPTION.matcher(plain).matches()) {
            return base.used(Use.CAPTION);
        }
        return BYLINE.matcher(plain).matches() ? base.used(Use.BYLINE) : base;
    }
}
