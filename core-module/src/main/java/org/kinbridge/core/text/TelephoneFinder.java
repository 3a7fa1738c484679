package org.kinbridge.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers written in digits. A run of digits with the usual separators counts by its length: from
 * seven digits always, from six when it starts like a number to dial, from five after a word for telephone.
 */
final class TelephoneFinder implements ContactData.Finder {

    private static final Pattern RUN =
            Pattern.compile("(?:\\+\\s?|\\(\\s?\\+?\\s?)?\\d(?:[ \\t.\\-/()\\[\\]_*~·•|]{0,4}+\\d)*+");
    private static final Pattern BROKEN = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern EXTENSION = Pattern.compile(
            "\\G[\\s,]*(?:ext|extension|poste|" + PatternFinder.anyOf("داخلی") + ")[\\s.:]*\\d{1,6}",
            PatternFinder.FLAGS);
    private static final int LONGEST = 15;
    private static final int LOOK_BACK = 48;

    @Override
    public List<ContactData.Found> find(String folded) {
        String text = withoutHarmless(folded);
        List<ContactData.Found> out = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        int[] loose = {-1, -1};
        while (run.find()) {
            boolean broken = continues(text, loose, run.start()) && isDialled(text, loose[0], run.end());
            if (broken || isNumber(text, run.start(), run.end())) {
                out.add(found(text, broken ? loose[0] : run.start(), run.end()));
                loose[0] = -1;
            } else {
                loose[0] = run.start();
                loose[1] = run.end();
            }
        }
        return out;
    }

    /** Does the run go on after a line break, as when a letter was copied from narrow columns? */
    private static boolean continues(String text, int[] loose, int start) {
        return loose[0] >= 0
                && start - loose[1] < 8
                && BROKEN.matcher(text.substring(loose[1], start)).matches();
    }

    private static boolean isDialled(String text, int start, int end) {
        char first = text.charAt(start);
        return (first == '+' || first == '0' || first == '(') && digits(text, start, end) >= 7;
    }

    private static boolean isNumber(String text, int start, int end) {
        int digits = digits(text, start, end);
        if (digits >= 7) {
            return true;
        }
        char first = text.charAt(start);
        if (digits == 6 && (first == '+' || first == '0' || first == '(')) {
            return true;
        }
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        return digits >= 5 && NumberPatterns.TELEPHONE_WORD.matcher(before).find();
    }

    private static ContactData.Found found(String text, int start, int end) {
        Matcher extension = EXTENSION.matcher(text);
        int last = extension.find(end) ? extension.end() : end;
        char first = text.charAt(start);
        boolean card = digits(text, start, end) > LONGEST && first != '+' && first != '0';
        return new ContactData.Found(start, last, card ? ContactData.Kind.DOCUMENT_NUMBER : ContactData.Kind.TELEPHONE);
    }

    private static int digits(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static String withoutHarmless(String folded) {
        StringBuilder out = new StringBuilder(folded);
        for (Pattern pattern : NumberPatterns.HARMLESS) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                if (!afterTelephoneWord(folded, matcher.start())) {
                    out.replace(matcher.start(), matcher.end(), "x".repeat(matcher.end() - matcher.start()));
                }
            }
        }
        return out.toString();
    }

    private static boolean afterTelephoneWord(String folded, int start) {
        String before = folded.substring(Math.max(0, start - LOOK_BACK), start);
        return NumberPatterns.TELEPHONE_WORD.matcher(before).find();
    }
}
