package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.importing.BlockKinds.BlockKind;

/**
 * Finds open letters by their formulas. A letter has a salutation, or an addressee and a subject, or at least an
 * addressee and a closing; it ends with its signatories, copies and contact lines.
 */
final class LetterFinder {
    private static final int LONGEST_HEADER = 8;
    private static final int LONGEST_BODY = 150;
    private static final int MOST_SIGNATORIES = 8;
    private static final int LONGEST_FORMULA = 7;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Names names;
    private final Set<Integer> anchors;

    LetterFinder(List<Block> blocks, BlockKinds kinds, Names names, Set<Integer> anchors) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.names = names;
        this.anchors = anchors;
    }

    /** A letter from block {@code from} to {@code to} (excluded), with the role of each of its blocks. */
    record Letter(int from, int to, List<LineRole> roles) {}

    /** Letters among the blocks {@code from} to {@code to} (excluded), in order. */
    List<Letter> find(int from, int to) {
        List<Letter> letters = new ArrayList<>();
        int floor = from;
        int i = from;
        while (i < to) {
            Letter letter = LetterSigns.opens(blocks.get(i)) ? letterAt(i, floor, to) : null;
            if (letter == null) {
                i++;
            } else {
                letters.add(letter);
                i = letter.to();
                floor = i;
            }
        }
        return letters;
    }

    private @Nullable Letter letterAt(int start, int floor, int limit) {
        LetterDraft draft = new LetterDraft();
        int i = readHeader(start, limit, draft);
        int closing = closingAfter(i, limit, draft.salutation);
        boolean greeted = draft.addressee || draft.subject || closing >= 0 || isCalledLetter(start - 1, floor);
        boolean letter = (draft.salutation && greeted)
                || (draft.addressee && draft.subject)
                || (draft.addressee && closing >= 0);
        if (!letter) {
            return null;
        }
        int top = readAbove(start, floor, draft);
        int end = closing >= 0 ? readEnd(i, closing, limit, draft) : readWithoutClosing(i, limit, draft);
        return new Letter(top, end, List.copyOf(draft.roles));
    }

    /** Collects the roles as the letter is read. */
    private static final class LetterDraft {
        private final List<LineRole> roles = new ArrayList<>();
        private boolean addressee;
        private boolean subject;
        private boolean salutation;

        void add(LineRole role) {
            roles.add(role);
            addressee |= role == LineRole.ADDRESSEE || (role == LineRole.HEADING && roles.size() == 1);
            subject |= role == LineRole.SUBJECT;
            salutation |= role == LineRole.SALUTATION;
        }
    }

    private int readHeader(int start, int limit, LetterDraft draft) {
        int i = start;
        while (i < limit && i - start < LONGEST_HEADER && !draft.salutation) {
            Block block = blocks.get(i);
            LineRole role = headerRole(block, i > start);
            if (role == null || (i > start && anchors.contains(i) && block.isParagraph())) {
                break;
            }
            draft.add(role);
            i++;
        }
        return i;
    }

    private @Nullable LineRole headerRole(Block block, boolean inside) {
        if (LetterSigns.isSubject(block)) {
            return LineRole.SUBJECT;
        }
        if (LetterSigns.isSalutation(block)) {
            return LineRole.SALUTATION;
        }
        if (LetterSigns.isAddressee(block)) {
            return !inside && isSetAsHeading(block) ? LineRole.HEADING : LineRole.ADDRESSEE;
        }
        if (kinds.is(block.index(), BlockKind.CONTACT)) {
            return LineRole.CONTACT;
        }
        if (block.isPicture()) {
            return LineRole.PICTURE;
        }
        boolean line = inside && block.isShort() && !block.endsSentence() && !LetterSigns.isClosing(block);
        return line ? LineRole.ADDRESSEE : null;
    }

    private boolean isSetAsHeading(Block block) {
        return block.isCapitals()
                || block.isMarkedHeading()
                || (anchors.contains(block.index())
                        && !Phrases.of("addressee-label").labels(block.text()));
    }

    /** The headline of the letter, and address lines without a label. */
    private int readAbove(int start, int floor, LetterDraft draft) {
        int top = start;
        if (!draft.addressee && canStandAbove(top - 1, floor) && !isHeadline(top - 1)) {
            draft.roles.add(0, LineRole.ADDRESSEE);
            top--;
        }
        if (canStandAbove(top - 1, floor) && isHeadline(top - 1)) {
            draft.roles.add(0, LineRole.HEADING);
            top--;
        }
        return top;
    }

    private boolean canStandAbove(int i, int floor) {
        return i >= floor
                && (kinds.is(i, BlockKind.HEADING) || kinds.is(i, BlockKind.LINE))
                && blocks.get(i).words() > 0
                && !MastheadReader.isTelling(blocks.get(i).text());
    }

    private boolean isHeadline(int i) {
        Block block = blocks.get(i);
        return anchors.contains(i) || block.isCapitals() || block.isMarkedHeading() || speaksOfLetters(block);
    }

    private static boolean speaksOfLetters(Block block) {
        String folded = block.folded();
        return folded.contains("letter")
                || folded.contains("lettre")
                || folded.startsWith("leter")
                || folded.startsWith("letra")
                || folded.contains("نامه");
    }

    private boolean isCalledLetter(int above, int floor) {
        return canStandAbove(above, floor) && speaksOfLetters(blocks.get(above));
    }

    private int closingAfter(int from, int limit, boolean greeted) {
        for (int i = from; i < limit && i < from + LONGEST_BODY; i++) {
            Block block = blocks.get(i);
            if (LetterSigns.isClosing(block) || (greeted && i > from && closesByForm(i, limit))) {
                return i;
            }
            boolean another = i > from
                    && (LetterSigns.isSalutation(block) || LetterSigns.isSubject(block) || block.isGivenHeading());
            if (another || kinds.is(i, BlockKind.BYLINE) || (i > from && anchors.contains(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** A formula that is not known: a few words and a comma, and under them a name. */
    private boolean closesByForm(int i, int limit) {
        Block block = blocks.get(i);
        boolean formula = block.words() > 0
                && block.words() <= LONGEST_FORMULA
                && (block.text().endsWith(",") || block.text().endsWith("،"));
        return formula
                && i + 1 < limit
                && !LetterSigns.opens(block)
                && names.isSigned(blocks.get(i + 1).text());
    }

    private int readEnd(int body, int closing, int limit, LetterDraft draft) {
        addBody(body, closing, draft);
        draft.add(LineRole.CLOSING);
        int i = closing + 1;
        while (i < limit && i <= closing + 2 && LetterSigns.isClosing(blocks.get(i)) && !anchors.contains(i)) {
            draft.add(LineRole.CLOSING);
            i++;
        }
        return readSignatories(i, limit, draft);
    }

    private int readSignatories(int from, int limit, LetterDraft draft) {
        int i = from;
        while (i < limit && i - from < MOST_SIGNATORIES) {
            LineRole role = signingRole(i, i == from);
            if (role == null) {
                break;
            }
            draft.add(role);
            i++;
        }
        return i;
    }

    private @Nullable LineRole signingRole(int i, boolean first) {
        Block block = blocks.get(i);
        if (anchors.contains(i)) {
            return null;
        }
        if (LetterSigns.isCopy(block)) {
            return LineRole.COPY_TO;
        }
        if (kinds.is(i, BlockKind.CONTACT) || ContactLines.isContact(block.text())) {
            return LineRole.CONTACT;
        }
        if (LetterSigns.opens(block)
                || block.isMarkedHeading()
                || block.isPicture()
                || block.isSeparator()
                || kinds.is(i, BlockKind.CAPTION)
                || block.isCapitals() && !first) {
            return null;
        }
        boolean name = names.isSigned(block.text()) || (block.words() <= 12 && signsWithName(block.text()));
        boolean plain = first && block.words() <= 10 && block.isShort();
        boolean role = !first && block.blanksBefore() == 0 && block.words() <= 9 && describesSigner(block);
        return name || plain || role ? LineRole.SIGNATORY : null;
    }

    private boolean signsWithName(String text) {
        int comma = Math.max(text.indexOf(','), text.indexOf('،'));
        return comma > 0 && names.isName(text.substring(0, comma));
    }

    /** "sister of Rostam", "on behalf of the family": begins small, or with a word of kinship after a name above it. */
    static boolean describesSigner(Block block) {
        int first = block.text().codePointAt(0);
        return Character.isLowerCase(first) || block.text().startsWith("(");
    }

    private LineRole bodyRole(int i) {
        return switch (kinds.of(i)) {
            case CONTACT -> LineRole.CONTACT;
            case PICTURE -> LineRole.PICTURE;
            case CAPTION -> LineRole.CAPTION;
            default -> LineRole.BODY;
        };
    }

    private void addBody(int from, int to, LetterDraft draft) {
        for (int i = from; i < to; i++) {
            draft.add(bodyRole(i));
        }
    }

    private int readWithoutClosing(int from, int limit, LetterDraft draft) {
        int i = from;
        while (i < limit && i - from < LONGEST_BODY) {
            Block block = blocks.get(i);
            boolean elsewhere = i > from
                    && (anchors.contains(i)
                            || LetterSigns.opens(block)
                            || block.isSeparator()
                            || block.look().isHeading());
            if (elsewhere) {
                break;
            }
            boolean signed = kinds.is(i, BlockKind.BYLINE);
            draft.add(signed ? LineRole.SIGNATORY : bodyRole(i));
            i++;
            if (signed) {
                break;
            }
        }
        return i;
    }
}
