package org.kinbridge.cases.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.storage.FileStore;

/** What each column means, from the first to the last. */
record ColumnMapping(List<Meaning> columns) {

    ColumnMapping {
        columns = List.copyOf(columns);
    }

    static ColumnMapping read(String stored) {
        return new ColumnMapping(
                Arrays.stream(stored.split(",")).map(Meaning::valueOf).toList());
    }

    /** As it is stored. */
    String written() {
        return columns.stream().map(Meaning::name).collect(Collectors.joining(","));
    }

    /** A first guess from the headings: the first column that fits has the meaning, a second one becomes a note. */
    static ColumnMapping guess(List<String> headings) {
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        List<Meaning> guessed = new ArrayList<>();
        for (String heading : headings) {
            Meaning meaning = Meaning.guess(heading);
            guessed.add(meaning.mayRepeat() || taken.add(meaning) ? meaning : Meaning.NOTE);
        }
        return new ColumnMapping(guessed);
    }

    /**
     * The same for files with the same headings in the same order, so that their mapping can be found again. A hash: the
     * first line of a file without headings holds a family.
     */
    static String key(List<String> headings) {
        String joined = headings.stream().map(Meaning::folded).collect(Collectors.joining("\n"));
        return FileStore.sha256(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidInput naming {@code column[2]}, if two columns mean the same or nobody is sought */
    void check(int width) {
        if (columns.size() != width) {
            throw new InvalidInput("column[0]", "families.error.columns");
        }
        InvalidInput.Collector problems = new InvalidInput.Collector();
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        IntStream.range(0, width).forEach(i -> {
            Meaning meaning = columns.get(i);
            boolean again = !meaning.mayRepeat() && !taken.add(meaning);
            problems.rejectIf(again, "column[" + i + "]", "families.error.twice");
        });
        problems.rejectIf(!taken.contains(Meaning.SOUGHT), "column[0]", "families.error.noSought");
        boolean asked = taken.contains(Meaning.ENQUIRER) || taken.contains(Meaning.RELATION);
        problems.rejectIf(!asked, "column[0]", "families.error.noEnquirer");
        problems.throwIfAny();
    }

    /** What the line says under this meaning; empty if no column means it. */
    String value(Meaning meaning, List<String> cells) {
        int at = columns.indexOf(meaning);
        return at < 0 ? "" : cells.get(at);
    }
}
