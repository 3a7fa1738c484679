package org.kinbridge.newsletter.extraction;

import java.util.HashMap;
import java.util.Map;

/** Words of one paragraph while they are read, and how most of its letters are set. */
final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final Map<Type, Integer> letters = new HashMap<>();

    /** How a run of letters is set. */
    record Type(float size, boolean bold, boolean italic) {}

    void add(String words, Type type) {
        text.append(words);
        int count = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
        letters.merge(type, count, Integer::sum);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    /** Size by most letters; bold and italic only if nearly all letters are. */
    Look look(Look base) {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        float size = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().size())
                .orElse(0f);
        return base.type(size, mostly(all, true), mostly(all, false));
    }

    private boolean mostly(int all, boolean bold) {
        int set = letters.entrySet().stream()
                .filter(entry -> bold ? entry.getKey().bold() : entry.getKey().italic())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all > 0 && set * 10 >= all * 9;
    }
}
