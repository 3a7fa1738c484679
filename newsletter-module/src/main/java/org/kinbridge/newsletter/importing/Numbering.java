package org.kinbridge.newsletter.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number or bullet at the start of a line, and the page number at its end. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s(\\[]*(?:№|#|[Nn][o°º]\\.? ?)?(\\p{Nd}{1,3})\\s*[.)\\]\\-–—:/|ـ،]+(?:\\s+(?=\\S)|(?=[^\\p{Nd}\\s]))");
    private static final Pattern NUMBER_AND_SPACE =
            Pattern.compile("^\\s*(\\p{Nd}{1,3})(?:\\s{2,}|\\t|\\s(?=[\\p{Lu}\\p{Lo}\"“«'‘]))(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile(
            "^[\\s(]*(?:([IVXLC]{1,6}|[ivxlc]{1,6})[.)\\-–—:]\\s+|([IVXLC]{1,6})(?:\\s{2,}|\\t))(?=\\S)");
    private static final Pattern PAGE_FIRST = Pattern.compile(
            "^\\s*(?:pages?|p\\.|pg\\.|صفحهٔ|صفحه|ص\\.|faqe|faqja|f\\.)\\s*(\\p{Nd}{1,3})\\s*[:.|\\-–—]*\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•*▪►▸·■●○◦‣»→✦]\\s+(?=\\S)|^\\s*[•▪►▸■●‣]");
    private static final Pattern PAGE_LAST = Pattern.compile(
            "(?:\\s*(?:\\.\\s?){3,}\\s*|\\s*…+\\s*|\\t+\\s*|\\s{3,}|[\\s,،(\\-–—|]+(?:pages?|p\\.|pg\\.|صفحهٔ|صفحه|ص\\.?|faqe|faqja|f\\.)\\s*)\\(?\\p{Nd}{1,3}\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

    private Numbering() {}

    /** How a line is marked at its start. */
    enum Style {
        NUMBER,
        NUMBER_AND_SPACE,
        ROMAN,
        PAGE,
        BULLET
    }

    /** A mark: its style, its number (for bullets the sign itself) and the text after it. */
    record Mark(Style style, int number, String rest) {}

    static Optional<Mark> read(String line) {
        if (line.length() > 2000) {
            return Optional.empty();
        }
        return numbered(line, NUMBER, Style.NUMBER)
                .or(() -> numbered(line, PAGE_FIRST, Style.PAGE))
                .or(() -> numbered(line, NUMBER_AND_SPACE, Style.NUMBER_AND_SPACE))
                .or(() -> roman(line))
                .or(() -> bullet(line));
    }

    /** Takes dot leaders and a page number off the end. */
    static String withoutPage(String title) {
        if (title.length() > 400) {
            return title;
        }
        Matcher m = PAGE_LAST.matcher(title);
        return m.find() && m.start() > 0 ? title.substring(0, m.start()).strip() : title;
    }

    static boolean endsWithPage(String title) {
        return title.length() <= 400 && PAGE_LAST.matcher(title).find();
    }

    private static Optional<Mark> numbered(String line, Pattern pattern, Style style) {
        Matcher m = pattern.matcher(line);
        return m.find()
                ? Optional.of(new Mark(
                        style, valueOf(m.group(1)), line.substring(m.end()).strip()))
                : Optional.empty();
    }

    private static Optional<Mark> roman(String line) {
        Matcher m = ROMAN.matcher(line);
        return m.find()
                ? Optional.of(new Mark(
                        Style.ROMAN,
                        romanValue(m.group(1) == null ? m.group(2) : m.group(1)),
                        line.substring(m.end()).strip()))
                : Optional.empty();
    }

    private static Optional<Mark> bullet(String line) {
        Matcher m = BULLET.matcher(line);
        return m.find()
                ? Optional.of(new Mark(
                        Style.BULLET,
                        line.strip().codePointAt(0),
                        line.substring(m.end()).strip()))
                : Optional.empty();
    }

    /** The value of digits of any script. */
    static int valueOf(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }

    private static int romanValue(String roman) {
        String lower = roman.toLowerCase(java.util.Locale.ROOT);
        int value = 0;
        for (int i = 0; i < lower.length(); i++) {
            int digit = ROMAN_DIGITS.getOrDefault(lower.charAt(i), 0);
            boolean before = i + 1 < lower.length() && ROMAN_DIGITS.getOrDefault(lower.charAt(i + 1), 0) > digit;
            value += before ? -digit : digit;
        }
        return value;
    }
}
