package org.kinbridge.cases.clearance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.FoldedText;

/**
 * The names of all persons in any case file, for one letter: its signatories, its sought persons, and all others.
 *
 * <p>A name is found whole, or by first and last word, in any case, spelling of yeh and kaf, accent, hyphenation or
 * joining; a family name also alone. Of the letter's own people a given name is found alone too. The longest name wins.
 */
final class KnownPeople {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST_ALONE = 3;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /**
     * A name on record.
     *
     * @param of          who bears it: {@link FindingKind#SIGNATORY}, {@link FindingKind#SOUGHT_PERSON},
     *                    {@link FindingKind#PROTECTED_NAME} or {@link FindingKind#OTHER_PERSON}
     * @param whole       the whole name, of which the last word is the family name; otherwise a part that stands alone
     */
    record Entry(String text, FindingKind of, boolean whole) {}

    private record Name(List<String> words, FindingKind of) {}

    private record Token(String word, int start, int end) {}

    KnownPeople(Collection<Entry> entries) {
        entries.forEach(this::add);
        byFirstWord
                .values()
                .forEach(names -> names.sort((a, b) -> {
                    int longer = Integer.compare(b.words().size(), a.words().size());
                    return longer != 0 ? longer : Integer.compare(rank(b.of()), rank(a.of()));
                }));
    }

    /** A protected name is one whoever shares it; a name that the letter's own people share with a stranger is theirs. */
    private static int rank(FindingKind of) {
        return of == FindingKind.PROTECTED_NAME ? Integer.MAX_VALUE : of.ordinal();
    }

    private void add(Entry entry) {
        List<String> words =
                tokens(FoldedText.of(entry.text())).stream().map(Token::word).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean own = entry.of() != FindingKind.OTHER_PERSON;
        String last = words.get(words.size() - 1);
        put(words, entry.of());
        put(List.of(String.join("", words)), entry.of());
        if (entry.whole() && words.size() > 1) {
            put(List.of(words.get(0), last), entry.of());
            put(List.of(last), entry.of());
            if (own) {
                put(List.of(words.get(0)), entry.of());
            }
        }
    }

    private void put(List<String> words, FindingKind of) {
        if (words.size() > 1 || words.get(0).length() >= SHORTEST_ALONE) {
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Name(words, of));
        }
    }

    List<Scanner.Span> find(FoldedText text) {
        List<Token> tokens = tokens(text);
        List<Scanner.Span> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Name name = at(tokens, at);
            if (name == null) {
                at++;
            } else {
                Token last = tokens.get(at + name.words().size() - 1);
                out.add(new Scanner.Span(text.start(tokens.get(at).start()), text.end(last.end()), name.of()));
                at += name.words().size();
            }
        }
        return out;
    }

    private @Nullable Name at(List<Token> tokens, int at) {
        for (Name name : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
            if (matches(tokens, at, name.words())) {
                return name;
            }
        }
        return null;
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> tokens(FoldedText text) {
        List<Token> out = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.text());
        while (matcher.find()) {
            out.add(new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return out;
    }
}
