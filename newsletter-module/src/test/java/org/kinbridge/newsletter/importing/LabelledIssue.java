package org.kinbridge.newsletter.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A past issue in which a person has labelled every line: {@code TAG|text}. Tags: M masthead, C contents heading, E entry,
 * D lede of an entry, R remainder, _ blank; in pieces H heading, B body, Y by-line, K caption, X contact, O left out,
 * T addressee, S subject, G salutation, F closing, N signatory, P copy. The first line of a piece has {@code +n:} before its
 * tag, of a letter {@code @n:}, n being the number of its entry or {@code -}.
 */
record LabelledIssue(String name, SourceLines source, List<String> labels, Facts facts) {
    private static final Map<String, LineRole> ROLES = Map.ofEntries(
            Map.entry("H", LineRole.HEADING),
            Map.entry("Y", LineRole.BYLINE),
            Map.entry("K", LineRole.CAPTION),
            Map.entry("X", LineRole.CONTACT),
            Map.entry("T", LineRole.ADDRESSEE),
            Map.entry("S", LineRole.SUBJECT),
            Map.entry("G", LineRole.SALUTATION),
            Map.entry("F", LineRole.CLOSING),
            Map.entry("N", LineRole.SIGNATORY),
            Map.entry("P", LineRole.COPY_TO));
    private static final Set<LineRole> OF_LETTERS = Set.of(
            LineRole.ADDRESSEE,
            LineRole.SUBJECT,
            LineRole.SALUTATION,
            LineRole.CLOSING,
            LineRole.SIGNATORY,
            LineRole.COPY_TO);

    /** What can be compared: each fact is a word made of line numbers. */
    record Facts(
            Set<String> entries,
            Set<String> boundaries,
            Set<String> matches,
            Set<String> bylines,
            Set<String> letters,
            Set<String> letterParts,
            Set<String> captions) {

        static Facts empty() {
            return new Facts(
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }

        /** The same facts with other names for the lines; a fact ends with its line. */
        Facts renamed(java.util.function.IntFunction<String> name) {
            return new Facts(
                    renamed(entries, name),
                    renamed(boundaries, name),
                    renamed(matches, name),
                    renamed(bylines, name),
                    renamed(letters, name),
                    renamed(letterParts, name),
                    renamed(captions, name));
        }

        private static Set<String> renamed(Set<String> facts, java.util.function.IntFunction<String> name) {
            Set<String> renamed = new TreeSet<>();
            for (String fact : facts) {
                int at = Math.max(fact.indexOf('='), fact.indexOf('@')) + 1;
                renamed.add(fact.substring(0, at) + name.apply(Integer.parseInt(fact.substring(at))));
            }
            return renamed;
        }

        List<Set<String>> all() {
            return List.of(entries, boundaries, matches, bylines, letters, letterParts, captions);
        }
    }

    static final List<String> MEASURES = List.of(
            "contents entries", "boundaries", "entry matches", "by-lines", "letters", "letter parts", "captions");

    static LabelledIssue load(String path) {
        try (var in = LabelledIssue.class.getResourceAsStream(path + ".labelled")) {
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledIssue parse(String path, String labelled) {
        List<String> lines = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Facts facts = Facts.empty();
        for (String line : labelled.split("\n")) {
            int bar = line.indexOf('|');
            label(line.substring(0, bar), lines.size(), facts);
            labels.add(line.substring(0, bar));
            lines.add(line.substring(bar + 1));
        }
        return new LabelledIssue(path, new SourceLines(lines), List.copyOf(labels), facts);
    }

    private static void label(String label, int line, Facts facts) {
        String tag = label.substring(label.indexOf(':') + 1);
        if (label.contains(":")) {
            String entry = label.substring(1, label.indexOf(':'));
            facts.boundaries().add("" + line);
            if (label.startsWith("@")) {
                facts.letters().add("" + line);
            }
            if (!entry.equals("-")) {
                facts.matches().add(entry + "=" + line);
            }
        }
        if (tag.equals("E")) {
            facts.entries().add("" + line);
        }
        addRole(ROLES.get(tag), line, facts);
    }

    /** The labels again for whole paragraphs; lines that were only broken at the width of a page count once. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Block block : Blocks.of(source)) {
            String label = labels.get(block.from());
            String tag = label.substring(label.indexOf(':') + 1);
            units.add(new Unit(
                    block.from(),
                    block.to(),
                    tag,
                    label.contains(":"),
                    block.text().replaceFirst("^#+\\s*", "")));
        }
        return units;
    }

    /** A paragraph of the issue: its first line, the line after its last, its tag, and whether a piece begins here. */
    record Unit(int from, int to, String tag, boolean begins, String text) {
        /** Running lines and rules belong to the page and not to the text. */
        boolean isWritten() {
            return !tag.equals("O");
        }
    }

    /** The facts with each line named by the first line of its paragraph. */
    Facts factsOfUnits() {
        int[] first = new int[source.size()];
        units().forEach(unit -> java.util.Arrays.fill(first, unit.from(), unit.to(), unit.from()));
        return facts.renamed(line -> String.valueOf(first[line]));
    }

    private static void addRole(LineRole role, int line, Facts facts) {
        if (role == LineRole.BYLINE) {
            facts.bylines().add("" + line);
        } else if (role == LineRole.CAPTION) {
            facts.captions().add("" + line);
        } else if (role != null && OF_LETTERS.contains(role)) {
            facts.letterParts().add(role + "@" + line);
        }
    }

    /** The same facts as read from a draft. */
    static Facts factsOf(Draft draft) {
        Facts facts = Facts.empty();
        List<Entry> entries = draft.entries();
        entries.forEach(e -> facts.entries().add("" + e.line()));
        for (Segment piece : draft.pieces()) {
            int first = firstWritten(draft, piece);
            facts.boundaries().add("" + first);
            if (piece.kind() == SegmentKind.LETTER) {
                facts.letters().add("" + first);
            }
            entries.stream()
                    .filter(e -> piece.match() != null && piece.match().entryLine() == e.line())
                    .forEach(e -> facts.matches().add(e.position() + "=" + first));
            for (int line = piece.from(); line < piece.to(); line++) {
                addRole(draft.source().isBlank(line) ? null : draft.roleOf(line), line, facts);
            }
        }
        return facts;
    }

    private static int firstWritten(Draft draft, Segment piece) {
        int line = piece.from();
        while (line < piece.to() - 1 && draft.source().isBlank(line)) {
            line++;
        }
        return line;
    }

    /** Counts of what was found rightly, found wrongly and missed. */
    record Score(int right, int wrong, int missed) {

        static Score of(Set<String> expected, Set<String> found) {
            Set<String> both = new HashSet<>(expected);
            both.retainAll(found);
            return new Score(both.size(), found.size() - both.size(), expected.size() - both.size());
        }

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }
}
