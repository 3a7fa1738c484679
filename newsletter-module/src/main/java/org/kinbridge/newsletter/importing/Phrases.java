package org.kinbridge.newsletter.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases of {@code phrases.txt}, folded, by purpose. */
final class Phrases {
    private static final Map<String, Phrases> BY_PURPOSE = load();

    private final Set<String> phrases = new HashSet<>();
    private int longest;

    private Phrases() {}

    /** The phrases of one purpose; a purpose that the file does not name is a mistake in the program. */
    static Phrases of(String purpose) {
        return Objects.requireNonNull(BY_PURPOSE.get(purpose), purpose);
    }

    boolean contains(String folded) {
        return phrases.contains(folded);
    }

    /** Whether a folded text begins with one of the phrases, whole words counted. */
    boolean beginning(String folded) {
        int at = -1;
        for (int words = 1; words <= longest; words++) {
            at = folded.indexOf(' ', at + 1);
            if (at < 0) {
                return phrases.contains(folded);
            }
            if (phrases.contains(folded.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of the phrases and a colon: "Subject: ...". */
    boolean labels(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= 40 && contains(Folding.fold(text.substring(0, colon)));
    }

    private static Map<String, Phrases> load() {
        Map<String, Phrases> all = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            Phrases current = new Phrases();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = all.computeIfAbsent(line.substring(1, line.length() - 1), purpose -> new Phrases());
                } else if (!line.startsWith("#")) {
                    current.addAll(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void addAll(String line) {
        for (String phrase : line.split("\\|")) {
            String folded = Folding.fold(phrase);
            if (!folded.isEmpty()) {
                phrases.add(folded);
                longest = Math.max(longest, Folding.words(folded));
            }
        }
    }
}
