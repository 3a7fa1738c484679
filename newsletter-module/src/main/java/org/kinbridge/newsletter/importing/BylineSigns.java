package org.kinbridge.newsletter.importing;

import java.util.List;

/** The forms in which a line names who wrote a piece, wherever the line stands. */
final class BylineSigns {
    private final Names names;

    BylineSigns(Names names) {
        this.names = names;
    }

    /** "By N.N.", "Text: N.N.", or the Persian, French and Albanian words for it. */
    boolean isLabelled(Block block) {
        String text = block.text();
        int colon = text.indexOf(':');
        if (colon > 0 && Phrases.of("byline-label").labels(text)) {
            return namesAfter(text.substring(colon + 1));
        }
        String[] words = text.split("\\s+");
        String label = "";
        for (int i = 0; i < Math.min(3, words.length - 1); i++) {
            label = Folding.fold(label + " " + words[i]);
            String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
            if (Phrases.of("byline-label").contains(label) && namesAfter(rest)) {
                return true;
            }
        }
        return false;
    }

    /** "Interview: N.N.": a word that is not known, a colon and a name, where names stand. */
    boolean isLabelledByForm(Block block) {
        String text = block.text();
        int colon = text.indexOf(':');
        return colon > 0
                && Folding.words(Folding.fold(text.substring(0, colon))) <= 3
                && !LetterSigns.opens(block)
                && !LetterSigns.isCopy(block)
                && names.isSigned(text.substring(colon + 1).strip());
    }

    private boolean namesAfter(String rest) {
        String first = rest.split("[/|;]")[0].strip();
        return names.isSigned(rest.strip()) || names.isSigned(first);
    }

    /** "— N.N." */
    boolean isDashed(Block block) {
        String text = block.text();
        boolean dashed = text.startsWith("—") || text.startsWith("–") || (text.startsWith("-") && text.length() < 60);
        return dashed && names.isSigned(text);
    }
}
