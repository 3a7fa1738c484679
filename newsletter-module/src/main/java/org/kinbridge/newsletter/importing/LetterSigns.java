package org.kinbridge.newsletter.importing;

/** The formulas by which letters are written in the languages of the phrases. */
final class LetterSigns {

    private LetterSigns() {}

    static boolean isAddressee(Block block) {
        boolean labelled = Phrases.of("addressee-label").labels(block.text());
        boolean addressed = Phrases.of("addressee-start").beginning(block.folded()) || hasHonour(block);
        return block.words() <= 30 && (labelled || (addressed && !block.endsSentence() && block.words() <= 25));
    }

    /** The Persian word of respect after an office or a name stands nowhere else in so short a line. */
    private static boolean hasHonour(Block block) {
        return block.isShort() && (" " + block.folded() + " ").contains(" محترم ");
    }

    static boolean isSubject(Block block) {
        return block.words() <= 40 && Phrases.of("subject-label").labels(block.text());
    }

    /** "Dear Minister," -- but not a greeting to the readers, which opens an editorial. */
    static boolean isSalutation(Block block) {
        if (Phrases.of("salutation-alone").contains(block.folded())) {
            return true;
        }
        boolean greeting = Phrases.of("salutation").beginning(block.folded()) || endsInGreeting(block);
        return block.words() <= 14
                && block.words() > 0
                && greeting
                && !greetsReaders(block)
                && !endsLikeProse(block)
                && !isSubject(block);
    }

    /** In Persian the word of greeting stands after the name or office, and a comma after it. */
    private static boolean endsInGreeting(Block block) {
        String[] words = block.folded().split(" ");
        String last = words[words.length - 1];
        return words.length >= 2
                && words.length <= 6
                && Phrases.of("salutation-after").contains(last)
                && "،,:!".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }

    static boolean greetsReaders(Block block) {
        return block.words() <= 10 && Phrases.of("readers").beginning(block.folded());
    }

    private static boolean endsLikeProse(Block block) {
        String text = block.text();
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '؟' || (last == '.' && block.words() > 6);
    }

    static boolean isClosing(Block block) {
        boolean closing = Phrases.of("closing").beginning(block.folded());
        return closing && (block.words() <= 8 || (block.words() <= 40 && isLongFormula(block)));
    }

    /** The French formulas are whole sentences. */
    private static boolean isLongFormula(Block block) {
        String f = block.folded();
        return f.startsWith("veuillez ")
                || f.startsWith("je vous prie ")
                || f.startsWith("nous vous prions ")
                || f.startsWith("recevez ")
                || f.startsWith("dans lattente ");
    }

    static boolean isCopy(Block block) {
        return block.words() <= 30
                && (Phrases.of("copy-label").labels(block.text())
                        || block.folded().startsWith("cc "));
    }

    /** A header line with which a letter can begin. */
    static boolean opens(Block block) {
        return isSubject(block) || isSalutation(block) || isAddressee(block);
    }

    /** "sister of Rostam", "on behalf of the family": begins small, or with a word of kinship after a name above it. */
    static boolean describesSigner(Block block) {
        int first = block.text().codePointAt(0);
        return Character.isLowerCase(first) || block.text().startsWith("(");
    }
}
