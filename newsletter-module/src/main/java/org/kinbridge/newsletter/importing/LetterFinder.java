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

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Set<Integer> anchors;
    private final LetterEnd end;

    LetterFinder(List<Block> blocks, BlockKinds kinds, Names names, Set<Integer> anchors) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.anchors = anchors;
        this.end = new LetterEnd(blocks, kinds, names, anchors);
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
        int closing = end.closingAfter(i, limit, draft.hasSalutation());
        boolean addressed = draft.hasAddressee();
        boolean subject = draft.hasSubject();
        boolean closed = closing >= 0;
        boolean greeted = addressed || subject || closed || isCalledLetter(start - 1, floor);
        boolean letter = (draft.hasSalutation() && greeted) || (addressed && subject) || (addressed && closed);
        if (!letter) {
            return null;
        }
        int top = readAbove(start, floor, draft);
        int bottom = closed ? end.readFrom(i, closing, limit, draft) : end.readWithoutClosing(i, limit, draft);
        return new Letter(top, bottom, draft.roles());
    }

    private int readHeader(int start, int limit, LetterDraft draft) {
        int i = start;
        while (i < limit && i - start < LONGEST_HEADER && !draft.hasSalutation()) {
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
        if (!draft.hasAddressee() && canStandAbove(top - 1, floor) && !isHeadline(top - 1)) {
            draft.addAbove(LineRole.ADDRESSEE);
            top--;
        }
        if (canStandAbove(top - 1, floor) && isHeadline(top - 1)) {
            draft.addAbove(LineRole.HEADING);
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
}
