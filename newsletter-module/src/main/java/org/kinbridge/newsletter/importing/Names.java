package org.kinbridge.newsletter.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of persons from headings without a list of names: a name has two to five words, none of which the text
 * uses as a common word, and in scripts with capitals each word but the particles has one.
 */
final class Names {
    private static final Pattern INITIALS =
            Pattern.compile("[(\\[]?(?:\\p{Lu}\\.\\s?-?){2,4}[)\\]]?|(?:[\\p{InArabic}]\\.\\s?){2,3}");
    private static final Pattern SITE = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+[\\p{L}]{2,}(?:/\\S*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Nd}!?؟:;؛«»“”\"…،٬]");

    private final Set<String> lowercase = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> shortLines = new HashMap<>();

    Names(List<Block> blocks) {
        for (Block block : blocks) {
            boolean running = block.isParagraph();
            if (block.isShort()) {
                shortLines.merge(block.folded(), 1, Integer::sum);
            }
            if (running) {
                collect(block.text());
            }
        }
    }

    private void collect(String text) {
        for (String word : text.split("[^\\p{L}\\p{M}\u200c'’]+")) {
            if (!word.isEmpty()) {
                String folded = Folding.fold(word);
                counts.merge(folded, 1, Integer::sum);
                if (Character.isLowerCase(word.charAt(0))) {
                    lowercase.add(folded);
                }
            }
        }
    }

    /** How often a short line stands in the text. */
    int timesAsLine(Block block) {
        return shortLines.getOrDefault(block.folded(), 0);
    }

    /** A name alone, or a name with a site after it; a full stop at the end may stand or not. */
    boolean isSigned(String text) {
        String bare = withoutEnd(text);
        if (bare.isEmpty() || bare.length() > 80) {
            return false;
        }
        return isInitials(text.strip()) || isName(bare) || isNameAndSite(bare) || isTwoNames(bare);
    }

    boolean isName(String text) {
        if (FORBIDDEN.matcher(text).find()) {
            return false;
        }
        String[] words = text.strip().split("[\\s,]+");
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        return Character.isLetter(words[0].codePointAt(0)) && isCased(text) ? casedName(words) : uncasedName(words);
    }

    private boolean casedName(String[] words) {
        int names = 0;
        for (String word : words) {
            String folded = Folding.fold(word);
            boolean particle = Phrases.of("particle").contains(folded) && Character.isLowerCase(word.charAt(0));
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!particle && (!capital || isCommon(folded))) {
                return false;
            }
            names += particle ? 0 : 1;
        }
        return names >= 2;
    }

    private boolean isCommon(String folded) {
        return folded.length() > 1
                && (lowercase.contains(folded) || Phrases.of("function").contains(folded));
    }

    private boolean uncasedName(String[] words) {
        int common = 0;
        for (String word : words) {
            String folded = Folding.fold(word);
            if (Phrases.of("function").contains(folded)
                    || word.endsWith("ٔ")
                    || word.length() > 14
                    || word.indexOf('.') > 0) {
                return false;
            }
            common += counts.getOrDefault(folded, 0) >= 2 ? 1 : 0;
        }
        return words.length <= 4 && common * 2 <= words.length - 1 + (words.length == 2 ? 0 : 1);
    }

    /** "N.N. of Site", "N.N., Site", "N.N. (site.example)", "N.N. / Site". */
    boolean isNameAndSite(String text) {
        String[] words = text.split("\\s+");
        for (int i = 2; i < words.length && i <= 5; i++) {
            String before = withoutEnd(String.join(" ", List.of(words).subList(0, i)));
            String after = String.join(" ", List.of(words).subList(i, words.length));
            boolean marked = words[i - 1].endsWith(",")
                    || words[i - 1].endsWith("،")
                    || after.startsWith("(")
                    || after.startsWith("/")
                    || after.startsWith("|")
                    || after.startsWith("–")
                    || after.startsWith("—");
            boolean joined = Phrases.of("byline-joint").contains(Folding.fold(words[i]));
            if ((marked || joined)
                    && isName(before)
                    && isSite(joined ? String.join(" ", List.of(words).subList(i + 1, words.length)) : after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSite(String text) {
        String bare = text.replaceAll("^[\\s(/|–—-]+|[)\\s.]+$", "");
        if (SITE.matcher(bare).matches()) {
            return true;
        }
        String[] words = bare.split("\\s+");
        if (bare.isEmpty() || words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (Phrases.of("byline-joint").contains(Folding.fold(word))
                    || Phrases.of("particle").contains(Folding.fold(word))) {
                continue;
            }
            if (Character.isLowerCase(word.codePointAt(0))
                    && !SITE.matcher(word).matches()) {
                return false;
            }
        }
        return !bare.endsWith("،");
    }

    private boolean isTwoNames(String text) {
        String[] parts = text.split("\\s+(?:and|&|و|et|dhe|und)\\s+");
        return parts.length == 2 && isName(parts[0]) && isName(parts[1]);
    }

    private static boolean isInitials(String text) {
        return text.length() <= 14 && INITIALS.matcher(text).matches();
    }

    private static boolean isCased(String text) {
        return text.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static String withoutEnd(String text) {
        return text.strip().replaceAll("^[—–\\-]\\s*|[.,،]$", "").strip();
    }
}
