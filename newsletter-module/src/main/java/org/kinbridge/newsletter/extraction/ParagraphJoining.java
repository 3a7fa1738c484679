package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Joins rows to paragraphs. A paragraph ends where the leading widens, the type changes, the next row is set in, or the
 * next word would still have fitted; it goes on over a gutter or a page where none of these says otherwise.
 */
final class ParagraphJoining {
    private static final float WIDER = 1.32f;
    private static final float SLIGHTLY_WIDER = 1.1f;
    private static final float WIDEST = 2.4f;
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[-–—•*▪►▸·■●○◦‣→✦]\\s|\\(?\\p{Nd}{1,3}[.)\\-–]\\s|[IVXLC]{1,5}\\.\\s|\\p{L}{1,3}\\)\\s|#).*",
            Pattern.DOTALL);
    private static final String ENDS = ".!?…؟۔:";
    private static final String CLOSERS = "\"'”’»)]";

    private final List<Row> rows;
    private final Map<Integer, Float> leadings = new HashMap<>();
    /** Sizes of type whose lines all stand equally far apart: there a little more room already parts paragraphs. */
    private final Set<Integer> steady = new HashSet<>();

    private final Set<String> divided = new HashSet<>();
    private final float body;

    ParagraphJoining(List<Row> rows) {
        this.rows = rows;
        Map<Integer, List<Float>> steps = new HashMap<>();
        Map<Float, Integer> letters = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            letters.merge(row.size, row.text.length(), Integer::sum);
            for (String word : row.text.split("\\s+")) {
                if (word.indexOf('-') > 0 && !word.endsWith("-")) {
                    divided.add(word);
                }
            }
            if (i > 0 && rows.get(i - 1).column == row.column && rows.get(i - 1).size == row.size && row.isText()) {
                float step = row.y - rows.get(i - 1).y;
                if (step > 0 && step < 2.2f * row.size) {
                    steps.computeIfAbsent(Math.round(row.size * 2), key -> new ArrayList<>())
                            .add(step);
                }
            }
        }
        steps.forEach((size, all) -> {
            all.sort(null);
            if (all.size() >= 4) {
                float least = all.get(all.size() / 8);
                leadings.put(size, least);
                if (all.stream().filter(step -> Math.abs(step - least) < 0.3f).count() >= 5) {
                    steady.add(size);
                }
            }
        });
        body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private float leading(Row row) {
        return leadings.getOrDefault(Math.round(row.size * 2), 1.3f * row.size);
    }

    /** Gives each paragraph or picture to the sheet, with room where the page leaves room. */
    void write(LineSheet sheet, Consumer<Row> picture) {
        StringBuilder text = new StringBuilder();
        Paragraph type = new Paragraph();
        Row last = null;
        Row first = null;
        for (Row row : rows) {
            boolean goesOn = last != null && row.isText() && last.isText() && continues(last, row);
            if (!goesOn && first != null) {
                sheet.add(text.toString(), type.look(first.look()));
                text.setLength(0);
                type = new Paragraph();
                first = null;
            }
            if (!goesOn && last != null) {
                leaveRoom(sheet, last, row);
            }
            if (row.isText()) {
                append(text, row.text);
                type.add(row.text, new Paragraph.Type(row.size, row.bold, row.italic));
                first = first == null ? row : first;
            } else {
                picture.accept(row);
            }
            last = row;
        }
        if (first != null) {
            sheet.add(text.toString(), type.look(first.look()));
        }
    }

    private void leaveRoom(LineSheet sheet, Row last, Row row) {
        if (last.column != row.column || !last.isText() || !row.isText()) {
            return;
        }
        float steps = (row.y - last.y) / Math.max(leading(last), leading(row));
        if (steps > WIDER) {
            sheet.blank();
        }
        if (steps > WIDEST) {
            sheet.blank();
        }
    }

    private boolean continues(Row a, Row b) {
        boolean sameType = Math.abs(a.size - b.size) <= 0.6f && a.bold == b.bold;
        if (!sameType || ITEM.matcher(b.text).matches() || (a.italic != b.italic && endsSentence(a.text))) {
            return false;
        }
        return a.column == b.column ? goesOnBelow(a, b) : goesOnElsewhere(a, b);
    }

    private boolean goesOnBelow(Row a, Row b) {
        float step = b.y - a.y;
        float wider = steady.contains(Math.round(a.size * 2)) ? SLIGHTLY_WIDER : WIDER;
        if (step <= 0 || step > wider * leading(a)) {
            return false;
        }
        if (a.size > body * 1.12f) {
            return true;
        }
        boolean setIn = b.indent() > 0.7f * b.size && Math.abs(b.indent() - a.indent()) > 0.5f * b.size;
        return !setIn && isFull(a, b);
    }

    private boolean goesOnElsewhere(Row a, Row b) {
        int start = b.text.codePointAt(0);
        boolean uncased = !Character.isUpperCase(start) && Character.isLetter(start);
        return !endsSentence(a.text)
                && a.size <= body * 1.12f
                && b.indent() < 0.7f * b.size
                && isFull(a, b)
                && (uncased || a.text.endsWith("-"));
    }

    /** The first word of the next row would not have fitted into this one. */
    private static boolean isFull(Row a, Row b) {
        return a.room() < b.widthOfFirstWord() + 0.55f * a.size;
    }

    private static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** A word divided at the end of a row becomes whole again, unless it is written with its hyphen elsewhere. */
    private void append(StringBuilder text, String words) {
        int last = text.length() - 1;
        boolean hyphen = last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00AD' || text.charAt(last) == '\u2010')
                && Character.isLowerCase(text.charAt(last - 1))
                && Character.isLowerCase(words.codePointAt(0));
        if (hyphen) {
            int from = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\t")) + 1;
            int to = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
            boolean written = divided.contains(text.substring(from) + words.substring(0, to));
            text.setLength(written ? text.length() : last);
        } else if (text.length() > 0) {
            text.append(' ');
        }
        text.append(words);
    }
}
