package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How a house writes its plain texts. An issue set anew in another style keeps its words and its labels, so that each rule
 * is tried on every style and not on the one in which an issue happens to be written.
 */
record HouseStyle(List list, Ledes ledes, boolean airy, Heads heads, Bylines bylines, boolean wrapped) {
    private static final int WIDTH = 70;

    /** How the entries of the contents list are written. */
    enum List {
        NUMBERS,
        NUMBERS_AND_DASHES,
        BULLETS,
        PLAIN,
        DOTS_AND_PAGES,
        PAGES_IN_BRACKETS,
        PAGES_FIRST,
        ROMAN
    }

    /** What stands under an entry. */
    enum Ledes {
        NONE,
        TEASERS,
        SENTENCES
    }

    /** How a headline is told from the text. */
    enum Heads {
        PLAIN,
        CAPITALS,
        NUMBER_SIGNS,
        WIDE_GAPS
    }

    /** How authors are named. */
    enum Bylines {
        AS_WRITTEN,
        DASHED,
        LABELLED
    }

    static HouseStyle any(Random random) {
        return new HouseStyle(
                one(List.values(), random),
                one(Ledes.values(), random),
                random.nextBoolean(),
                one(Heads.values(), random),
                one(Bylines.values(), random),
                random.nextInt(4) == 0);
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    java.util.List<String> options() {
        return java.util.List.of(
                "list " + list,
                "ledes " + ledes,
                airy ? "list airy" : "list close",
                "heads " + heads,
                "by-lines " + bylines,
                wrapped ? "wrapped" : "not wrapped");
    }

    LabelledIssue of(LabelledIssue issue) {
        java.util.List<String> lines = new ArrayList<>();
        java.util.List<LabelledIssue.Unit> units =
                issue.units().stream().filter(LabelledIssue.Unit::isWritten).toList();
        boolean own = units.stream().anyMatch(unit -> unit.tag().equals("D"));
        int entry = 0;
        String last = "M";
        for (LabelledIssue.Unit unit : units) {
            String label = issue.labels().get(unit.from());
            gap(unit, last, lines);
            entry += unit.tag().equals("E") ? 1 : 0;
            write(unit, label, entry, lines);
            if (unit.tag().equals("E") && !own && ledes != Ledes.NONE) {
                lines.add("D|  " + lede(issue, entry));
            }
            last = unit.tag();
        }
        return LabelledIssue.parse(issue.name(), String.join("\n", lines));
    }

    private void gap(LabelledIssue.Unit unit, String last, java.util.List<String> lines) {
        String tag = unit.tag();
        boolean inMasthead = tag.equals("M");
        boolean inList = tag.equals("E") && !last.equals("C");
        boolean signed = tag.equals("N") && last.equals("N");
        if (lines.isEmpty() || inMasthead || signed || tag.equals("D") || (inList && !airy)) {
            return;
        }
        boolean wide = heads == Heads.WIDE_GAPS && (unit.begins() || last.equals("E") || last.equals("D"));
        lines.addAll(wide ? java.util.List.of("_|", "_|") : java.util.List.of("_|"));
    }

    private void write(LabelledIssue.Unit unit, String label, int entry, java.util.List<String> lines) {
        switch (unit.tag()) {
            case "E" -> lines.add(label + "|" + entry(unit.text(), entry));
            case "H" -> lines.add(label + "|" + head(unit.text(), unit.begins()));
            case "Y" -> lines.add(label + "|" + byline(unit.text()));
            case "B" -> addBody(unit.text(), label, lines);
            default -> lines.add(label + "|" + unit.text());
        }
    }

    private String entry(String written, int number) {
        String title = bare(written);
        int page = 2 * number;
        return switch (list) {
            case NUMBERS -> number + ". " + title;
            case NUMBERS_AND_DASHES -> number + " - " + title;
            case BULLETS -> "• " + title;
            case PLAIN -> title;
            case DOTS_AND_PAGES -> title + " ........ " + page;
            case PAGES_IN_BRACKETS -> title + " (p. " + page + ")";
            case PAGES_FIRST -> "p. " + page + " " + title;
            case ROMAN ->
                Arrays.asList("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                                .get(number - 1) + ". " + title;
        };
    }

    private static String bare(String written) {
        return Numbering.withoutPage(
                Numbering.read(written).map(Numbering.Mark::rest).orElse(written));
    }

    /** Words from the end of its piece, as an editor would choose them. */
    private String lede(LabelledIssue issue, int entry) {
        String[] words = {"", "", ""};
        boolean inside = false;
        for (LabelledIssue.Unit unit : issue.units()) {
            String label = issue.labels().get(unit.from());
            inside = unit.begins() ? label.substring(1).startsWith(entry + ":") : inside;
            words = inside && unit.tag().equals("B") ? unit.text().split("\\s+") : words;
        }
        int from = words.length / 3;
        String teaser = Arrays.stream(words, from, Math.min(words.length, from + 8))
                .collect(Collectors.joining(" "))
                .replaceAll("[.,;:،؛!?؟]+$", "");
        return ledes == Ledes.SENTENCES ? teaser + "." : teaser;
    }

    private String head(String written, boolean begins) {
        String title = bare(written);
        return switch (heads) {
            case CAPITALS -> begins ? title.toUpperCase(Locale.ROOT) : title;
            case NUMBER_SIGNS -> (begins ? "## " : "### ") + title;
            case PLAIN, WIDE_GAPS -> title;
        };
    }

    private String byline(String written) {
        ReadPiece.Byline read = BylineReader.read(written);
        String name = read.name();
        boolean kept = read.isExternal() || name.isEmpty() || name.split("\\s+").length < 2 || name.startsWith("از ");
        boolean persian = name.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
        return kept || bylines == Bylines.AS_WRITTEN
                ? written
                : bylines == Bylines.DASHED ? "– " + name : (persian ? "نوشتهٔ " : "Text: ") + name;
    }

    private void addBody(String text, String label, java.util.List<String> lines) {
        if (!wrapped) {
            lines.add(label + "|" + text);
            return;
        }
        StringBuilder line = new StringBuilder();
        String tag = label;
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(tag + "|" + line);
                line.setLength(0);
                tag = "B";
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(tag + "|" + line);
    }
}
