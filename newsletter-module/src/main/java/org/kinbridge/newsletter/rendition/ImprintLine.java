package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Imprint;

/**
 * One statement of the masthead, as all renditions print it.
 *
 * @param label what it says, in the words of the language
 * @param lines the statement itself; a postal address has several lines
 * @param href where it leads: {@code mailto:} or {@code tel:}; empty if nowhere
 * @param ltr whether it is written from left to right in every language
 */
public record ImprintLine(String label, List<String> lines, String href, boolean ltr) {

    private static final String SEPARATORS = "[ ()/.-]";
    private static final char ISOLATED_FROM_LEFT = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Everything that is filled in; the publisher comes first. */
    static List<ImprintLine> of(Imprint imprint, String publisher, @Nullable String issn, Wording words) {
        List<ImprintLine> lines = new ArrayList<>();
        add(lines, words, "imprint-publisher", publisher);
        add(lines, words, "imprint-responsible", imprint.responsibleEditor());
        add(lines, words, "imprint-address", imprint.address());
        if (!imprint.email().isEmpty()) {
            lines.add(new ImprintLine(
                    words.text("imprint-email"), List.of(imprint.email()), "mailto:" + imprint.email(), true));
        }
        if (!imprint.telephone().isEmpty()) {
            String number = dialled(imprint.telephone());
            lines.add(new ImprintLine(
                    words.text("imprint-telephone"), List.of(imprint.telephone()), "tel:" + number, true));
        }
        if (imprint.frequency() != Frequency.NOT_SAID) {
            add(lines, words, "imprint-appears", words.text("appears." + imprint.frequency()));
        }
        if (issn != null) {
            lines.add(new ImprintLine(words.text("imprint-issn"), List.of(issn), "", true));
        }
        add(lines, words, "imprint-rights", imprint.rights());
        return lines;
    }

    private static void add(List<ImprintLine> lines, Wording words, String label, String text) {
        if (!text.isBlank()) {
            lines.add(new ImprintLine(
                    words.text(label), text.lines().map(String::strip).toList(), "", false));
        }
    }

    /** In the digits that telephones know. */
    private static String dialled(String telephone) {
        StringBuilder digits = new StringBuilder();
        telephone
                .replaceAll(SEPARATORS, "")
                .codePoints()
                .forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString();
    }

    /** In one line, for plain text; numbers keep their order among words that run from the right. */
    String plain(Direction around) {
        boolean rtl = around == Direction.RTL;
        String text = String.join(rtl ? "، " : ", ", lines);
        return label + ": " + (ltr && rtl ? ISOLATED_FROM_LEFT + text + END_OF_ISOLATE : text);
    }
}
