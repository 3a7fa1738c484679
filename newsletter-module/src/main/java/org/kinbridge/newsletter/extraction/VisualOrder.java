package org.kinbridge.newsletter.extraction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the signs of a line, which a PDF keeps as they stand from left to right, into the order in which they are read, and
 * writes joined Arabic letters as the letters that people type. Where a letter ends its group inside a word, a
 * zero-width non-joiner had stood.
 */
final class VisualOrder {
    private static final float SPACE = 0.22f;
    private static final float TAB = 1.6f;
    private static final char NON_JOINER = '\u200C';

    private VisualOrder() {}

    static String text(List<Glyph> line) {
        List<String> signs = signs(line);
        if (signs.stream().noneMatch(VisualOrder::isRightToLeft)) {
            return String.join("", fold(signs)).strip();
        }
        return String.join("", fold(reordered(signs))).strip();
    }

    /** The signs from left to right, with a space or a tabulator where room was left. */
    private static List<String> signs(List<Glyph> line) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<String> signs = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : sorted) {
            if (last != null) {
                boolean drawnTwice = last.text().equals(glyph.text())
                        && glyph.x() - last.x() < 0.08f * glyph.size()
                        && last.width() > 0;
                if (drawnTwice) {
                    continue;
                }
                float gap = glyph.x() - last.end();
                boolean spaced = glyph.isSpace() || last.isSpace();
                if (gap > TAB * glyph.size()) {
                    signs.add("\t");
                } else if (gap > SPACE * glyph.size() && !spaced) {
                    signs.add(" ");
                }
            }
            signs.add(glyph.isSpace() ? " " : glyph.text());
            last = glyph;
        }
        return signs;
    }

    private static List<String> reordered(List<String> signs) {
        StringBuilder shown = new StringBuilder();
        int right = 0;
        int left = 0;
        for (String sign : signs) {
            shown.append(direction(sign));
            right += isRightToLeft(sign) ? 1 : 0;
            left += Character.getDirectionality(sign.charAt(0)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
        }
        Bidi bidi = new Bidi();
        bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
        bidi.setPara(shown.toString(), (byte) (right >= left ? Bidi.RTL : Bidi.LTR), null);
        int[] order = bidi.getVisualMap();
        List<String> read = new ArrayList<>(order.length);
        for (int index : order) {
            String sign = signs.get(index);
            boolean mirrored = sign.length() == 1 && (bidi.getLevelAt(index) & 1) == 1;
            read.add(mirrored ? String.valueOf((char) UCharacter.getMirror(sign.charAt(0))) : sign);
        }
        return read;
    }

    /** One character that stands for the sign: a joined form counts as the letter it is a form of. */
    private static char direction(String sign) {
        String plain = isForm(sign.charAt(0)) ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
        return plain.isEmpty() || Character.isSurrogate(plain.charAt(0)) ? 'a' : plain.charAt(0);
    }

    static boolean isRightToLeft(String sign) {
        byte direction = Character.getDirectionality(direction(sign));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isForm(char c) {
        return (c >= '\uFB00' && c <= '\uFDFB') || (c >= '\uFE70' && c <= '\uFEFC');
    }

    private static List<String> fold(List<String> signs) {
        List<String> folded = new ArrayList<>(signs.size());
        for (int i = 0; i < signs.size(); i++) {
            String sign = signs.get(i);
            String next = i + 1 < signs.size() ? signs.get(i + 1) : " ";
            StringBuilder plain = new StringBuilder();
            for (int k = 0; k < sign.length(); k++) {
                char c = sign.charAt(k) == '\u02BC' ? '\u2019' : sign.charAt(k);
                plain.append(
                        isForm(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c));
            }
            if (endsGroup(sign) && isRightToLeft(next) && Character.isLetter(direction(next))) {
                plain.append(NON_JOINER);
            }
            folded.add(plain.toString());
        }
        return folded;
    }

    /** Set in its final or isolated form, though the letter could join the one after it. */
    private static boolean endsGroup(String sign) {
        char c = sign.charAt(sign.length() - 1);
        if (!isForm(c) || c < '\uFB50') {
            return false;
        }
        String name = Character.getName(c);
        boolean ends = name != null && (name.endsWith("FINAL FORM") || name.endsWith("ISOLATED FORM"));
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        int joining = UCharacter.getIntPropertyValue(plain.charAt(plain.length() - 1), UProperty.JOINING_TYPE);
        return ends && joining == UCharacter.JoiningType.DUAL_JOINING;
    }
}
