package org.kinbridge.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds by patterns over folded text. A group named {@code it}, where a pattern has one, narrows the place. */
final class PatternFinder implements ContactData.Finder {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final ContactData.Kind kind;
    private final List<Pattern> patterns;

    PatternFinder(ContactData.Kind kind, String... patterns) {
        this.kind = kind;
        this.patterns =
                Arrays.stream(patterns).map(p -> Pattern.compile(p, FLAGS)).toList();
    }

    @Override
    public List<ContactData.Found> find(String folded) {
        List<ContactData.Found> out = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                out.add(place(pattern, matcher));
            }
        }
        return out;
    }

    private ContactData.Found place(Pattern pattern, Matcher matcher) {
        boolean narrowed = pattern.pattern().contains("(?<it>");
        return narrowed
                ? new ContactData.Found(matcher.start("it"), matcher.end("it"), kind)
                : new ContactData.Found(matcher.start(), matcher.end(), kind);
    }

    /** Words, folded as the text will be, as one alternative; a space in a word also matches none. */
    static String anyOf(String... words) {
        return Arrays.stream(words)
                .map(w -> PersianText.fold(w)
                        .toLowerCase(Locale.ROOT)
                        .replace(".", "\\.?")
                        .replace(" ", "\\s*"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
