package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells headings from text by size and weight where a file does not name them. Each look that stands out from the body
 * becomes a level, the largest first. Where a file names some headings, only lines that look just like them are added.
 */
final class GuessedLevels {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 20;
    private static final double LARGER = 1.12;
    private static final int DEEPEST = 6;

    private final List<FoundLine> lines;
    private final float body;
    private final boolean bodyIsBold;

    private record Type(int halfPoints, boolean bold) {}

    private GuessedLevels(List<FoundLine> lines) {
        this.lines = lines;
        Map<Type, Integer> letters = new HashMap<>();
        for (FoundLine line : lines) {
            if (line.look().size() > 0 && !line.look().isHeading()) {
                letters.merge(type(line.look()), line.text().length(), Integer::sum);
            }
        }
        Type most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Type(0, false));
        this.body = most.halfPoints() / 2f;
        this.bodyIsBold = most.bold();
    }

    static List<FoundLine> in(List<FoundLine> lines) {
        GuessedLevels guess = new GuessedLevels(lines);
        long given = lines.stream().filter(line -> line.look().isHeading()).count();
        return given >= 2 ? guess.alike() : guess.byType();
    }

    private List<FoundLine> alike() {
        Map<Type, Integer> levels = new HashMap<>();
        for (FoundLine line : lines) {
            if (line.look().isHeading() && line.look().size() > 0) {
                levels.merge(type(line.look()), line.look().level(), Math::min);
            }
        }
        levels.keySet().removeIf(type -> !standsOut(type));
        return with(levels);
    }

    private List<FoundLine> byType() {
        Map<Type, Integer> levels = new HashMap<>();
        List<Type> types = lines.stream()
                .filter(line -> couldBeHeading(line) && standsOut(type(line.look())))
                .map(line -> type(line.look()))
                .distinct()
                .sorted(Comparator.comparingInt(Type::halfPoints)
                        .thenComparing(Type::bold)
                        .reversed())
                .toList();
        for (int i = 0; i < types.size(); i++) {
            levels.put(types.get(i), Math.min(i + 1, DEEPEST));
        }
        return with(levels);
    }

    private List<FoundLine> with(Map<Type, Integer> levels) {
        List<FoundLine> guessed = new ArrayList<>();
        for (FoundLine line : lines) {
            int level = couldBeHeading(line) ? levels.getOrDefault(type(line.look()), 0) : 0;
            guessed.add(
                    level == 0 ? line : new FoundLine(line.text(), line.look().heading(level, false)));
        }
        return guessed;
    }

    private boolean standsOut(Type type) {
        float size = type.halfPoints() / 2f;
        return body == 0 ? type.bold() : size >= body * LARGER || (type.bold() && !bodyIsBold && size >= body * 0.95);
    }

    private static boolean couldBeHeading(FoundLine line) {
        String text = line.text();
        boolean free = !line.look().isHeading()
                && (line.look().use() == Use.TEXT || line.look().use() == Use.TITLE);
        return free
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.split("\\s+").length <= MOST_WORDS
                && text.chars().anyMatch(Character::isLetter);
    }

    private static Type type(Look look) {
        return new Type(Math.round(look.size() * 2), look.bold());
    }
}
