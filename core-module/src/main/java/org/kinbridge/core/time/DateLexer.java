package org.kinbridge.core.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.DateToken.Small;

/** Cuts folded words into tokens. Knows all languages; where two disagree, the reader's own goes first. */
final class DateLexer {

    private static final int LONGEST_PHRASE = 4;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(st|nd|rd|th|er)?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})(0s|x)");
    private static final Pattern CENTURY = Pattern.compile("\\d{2}xx|\\d{3,}00s");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}([/.-])\\d{1,4}(\\1\\d{1,4})?");
    private static final Map<Language, DateLexer> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new DateLexer(language));
        }
    }

    private final Map<String, Optional<DateToken>> lexicon = new HashMap<>();

    private DateLexer(Language own) {
        learn(DateWords.of(own));
        for (Language other : Language.values()) {
            learn(DateWords.of(other));
        }
        Map.of("?", Small.PERHAPS, "~", Small.ABOUT, "-", Small.TO, "/", Small.OR)
                .forEach((sign, small) -> lexicon.put(sign, Optional.of(small)));
    }

    static DateLexer of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private void learn(DateWords words) {
        for (String key : words.keys()) {
            if (!key.startsWith("say.") && !key.equals("first")) {
                Optional<DateToken> meaning = meaning(key);
                words.forms(key).forEach(form -> lexicon.putIfAbsent(Folding.fold(form), meaning));
            }
        }
    }

    /** Empty for a word that adds nothing. */
    private static Optional<DateToken> meaning(String key) {
        if (key.equals("filler")) {
            return Optional.empty();
        }
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.of(Small.valueOf(key.toUpperCase(Locale.ROOT)));
        }
        String kind = key.substring(0, dot);
        String which = key.substring(dot + 1);
        return Optional.of(
                switch (kind) {
                    case "season" -> new DateToken.SeasonName(Season.values()[Integer.parseInt(which) - 21]);
                    case "era" -> new DateToken.Era(CalendarSystem.valueOf(which.toUpperCase(Locale.ROOT)));
                    default ->
                        new DateToken.Month(
                                CalendarSystem.valueOf(kind.toUpperCase(Locale.ROOT)), Integer.parseInt(which));
                });
    }

    /** @throws UnreadableDate naming the first word that is not understood */
    List<DateToken> tokens(String words) {
        String[] pieces = Folding.fold(words).replace("%", "? ~").split(" ");
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < pieces.length) {
            int taken = phrase(pieces, at, tokens);
            if (taken == 0) {
                tokens.add(number(pieces[at], words));
                taken = 1;
            }
            at += taken;
        }
        return tokens;
    }

    private int phrase(String[] pieces, int at, List<DateToken> tokens) {
        for (int length = Math.min(LONGEST_PHRASE, pieces.length - at); length > 0; length--) {
            String phrase = String.join(" ", Arrays.copyOfRange(pieces, at, at + length));
            Optional<DateToken> meaning = lexicon.get(phrase);
            if (meaning != null) {
                meaning.ifPresent(tokens::add);
                return length;
            }
        }
        return 0;
    }

    private static DateToken number(String piece, String words) {
        Matcher number = NUMBER.matcher(piece);
        if (number.matches()) {
            return figure(number.group(1));
        }
        Matcher decade = DECADE.matcher(piece);
        if (decade.matches() && !CENTURY.matcher(piece).matches()) {
            return new DateToken.Decade(Integer.parseInt(decade.group(1)) * 10);
        }
        Matcher figures = FIGURES.matcher(piece);
        if (figures.matches()) {
            char sign = figures.group(1).charAt(0);
            List<DateToken.Figure> numbers =
                    Arrays.stream(piece.split("[/.-]")).map(DateLexer::figure).toList();
            return new DateToken.Figures(numbers, sign);
        }
        throw new UnreadableDate("date.problem.word", words, piece);
    }

    private static DateToken.Figure figure(String digits) {
        return new DateToken.Figure(Integer.parseInt(digits), digits.length());
    }
}
