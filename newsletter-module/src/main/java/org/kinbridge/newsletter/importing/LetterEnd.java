package org.kinbridge.newsletter.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.importing.BlockKinds.BlockKind;

/** Reads a letter below its header: the body, the closing, and then signatories, copies and contact lines. */
final class LetterEnd {
    private static final int LONGEST_BODY = 150;
    private static final int MOST_SIGNATORIES = 8;
    private static final int LONGEST_FORMULA = 7;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Names names;
    private final Set<Integer> anchors;

    LetterEnd(List<Block> blocks, BlockKinds kinds, Names names, Set<Integer> anchors) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.names = names;
        this.anchors = anchors;
    }

    /** The block from {@code from} on that closes the letter; -1 when none does. */
    int closingAfter(int from, int limit, boolean greeted) {
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

    /** Reads the body, the closing and who signs; returns the block after them. */
    int readFrom(int body, int closing, int limit, LetterDraft draft) {
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
        boolean role = !first && block.blanksBefore() == 0 && block.words() <= 9 && LetterSigns.describesSigner(block);
        return name || plain || role ? LineRole.SIGNATORY : null;
    }

    private boolean signsWithName(String text) {
        int comma = Math.max(text.indexOf(','), text.indexOf('،'));
        return comma > 0 && names.isName(text.substring(0, comma));
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

    /** Reads on to where something else begins, or somebody signs; returns the block after that. */
    int readWithoutClosing(int from, int limit, LetterDraft draft) {
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
