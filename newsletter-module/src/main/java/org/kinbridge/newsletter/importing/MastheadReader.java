package org.kinbridge.newsletter.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/** Reads title, number and date from the lines of a masthead, with the name of the file as a second source. */
final class MastheadReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})(?!\\p{Nd})");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{L}{1,8}|№|#|n[°º])\\s*[.:°º]?\\s*(\\p{Nd}{1,4})(?!\\p{Nd})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s*[،,|·•;؛/]\\s*|\\s+[–—-]\\s+|\\s{3,}|\\t+");
    private static final Pattern FILE_NUMBER = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,4})(?!\\p{Nd})");

    private MastheadReader() {}

    /** Whether a line names a number or a date of an issue. */
    static boolean isTelling(String text) {
        return text.length() <= 120 && (numberIn(text) > 0 || hasDate(text));
    }

    static Masthead read(List<String> lines, String fileName, Language language) {
        String title = "";
        String date = "";
        int number = 0;
        for (String line : lines) {
            number = number == 0 ? numberIn(line) : number;
            date = date.isEmpty() ? dateIn(line) : date;
            title = title.isEmpty() ? titleIn(line) : title;
        }
        if (number == 0) {
            number = numberInName(fileName);
        }
        return new Masthead(
                title.isEmpty() ? titleInName(fileName) : title, number, date, language, PublicationId.FIRST);
    }

    private static int numberIn(String line) {
        if (line.length() > 200) {
            return 0;
        }
        Matcher m = NUMBER.matcher(line.replace("ٔ", ""));
        int found = 0;
        while (m.find()) {
            String label = Folding.fold(m.group(1));
            boolean sign =
                    m.group(1).equals("#") || m.group(1).equals("№") || label.startsWith("n") && label.length() <= 2;
            boolean named = Phrases.of("number-label").contains(label);
            if (sign || named) {
                found = Numbering.valueOf(m.group(2));
            }
        }
        return found;
    }

    /** The part of the line around a year or a month. */
    private static String dateIn(String line) {
        if (line.length() > 200) {
            return "";
        }
        for (String part : PARTS.split(line)) {
            if (hasDate(part)) {
                return part.strip();
            }
        }
        return hasDate(line) ? line.strip() : "";
    }

    private static boolean hasDate(String text) {
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            int year = Numbering.valueOf(m.group(1));
            if ((year >= 1300 && year <= 1500) || (year >= 1900 && year <= 2100)) {
                return Folding.words(Folding.fold(text)) <= 8
                        && (hasMonth(text) || Folding.words(Folding.fold(text)) <= 3);
            }
        }
        return false;
    }

    private static boolean hasMonth(String text) {
        for (String word : Folding.fold(text).split(" ")) {
            if (Phrases.of("month").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String titleIn(String line) {
        if (!isTelling(line)) {
            return line.strip();
        }
        for (String part : PARTS.split(line)) {
            if (!part.isBlank() && !isTelling(part) && Folding.words(Folding.fold(part)) > 0) {
                return part.strip();
            }
        }
        return "";
    }

    private static int numberInName(String fileName) {
        Matcher m = FILE_NUMBER.matcher(fileName);
        int found = 0;
        while (m.find()) {
            int value = Numbering.valueOf(m.group(1));
            found = found == 0 && value < 1900 ? value : found;
        }
        return found;
    }

    /** "the-beacon-031.txt" is called "The beacon". */
    private static String titleInName(String fileName) {
        String bare = fileName.replaceAll("\\.[A-Za-z]{2,4}$", "")
                .replaceAll("\\p{Nd}+|[_\\-.]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
        return bare.isEmpty() ? "" : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
