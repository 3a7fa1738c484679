package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;
import org.kinbridge.newsletter.document.Mark;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Text;

/** Writes the lines of a piece as a document of typed blocks, private data masked. */
final class PieceDocument {
    private final Draft draft;
    private final PastPictures pictures;
    private final Segment piece;
    private final ReadPiece text;
    private final Blocks lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> captions = new HashSet<>();

    private PieceDocument(Draft draft, Segment piece, ReadPiece text, PastPictures pictures) {
        this.draft = draft;
        this.pictures = pictures;
        this.piece = piece;
        this.text = text;
        this.lines = Blocks.reading(draft.source(), draft.width());
    }

    static Document of(Draft draft, Segment piece, ReadPiece text, PastPictures pictures) {
        PieceDocument document = new PieceDocument(draft, piece, text, pictures);
        document.write();
        return new Document(document.blocks);
    }

    private void write() {
        List<Integer> leading = PieceReader.leadingHeadings(draft, piece);
        int line = piece.from();
        while (line < piece.to()) {
            if (draft.source().isBlank(line)) {
                line++;
                continue;
            }
            int end = endOfBlock(line);
            LineRole role = draft.roleOf(line);
            if (role == LineRole.PICTURE) {
                pictures.at(line, id()).ifPresent(blocks::add);
            } else if (!pictures.isUsed(line) && (!leading.contains(line) || !isShownAbove(line))) {
                add(role, masked(line, end));
            }
            line = end;
        }
    }

    private int endOfBlock(int line) {
        LineRole role = draft.roleOf(line);
        int end = line + 1;
        while (end < piece.to() && !draft.source().isBlank(end) && draft.roleOf(end) == role && lines.continues(end)) {
            end++;
        }
        return end;
    }

    /** The headline and a sub-heading used as lede stand over the piece already. */
    private boolean isShownAbove(int line) {
        String heading = Folding.fold(PieceReader.withoutMark(draft.source().get(line)));
        return heading.equals(Folding.fold(text.title())) || heading.equals(Folding.fold(text.lede()));
    }

    private String masked(int from, int to) {
        List<String> masked = new ArrayList<>();
        for (int line = from; line < to; line++) {
            masked.add(PrivateData.masked(draft, line));
        }
        return Blocks.joined(new SourceLines(masked), 0, masked.size());
    }

    private void add(LineRole role, String words) {
        if (Folding.words(Folding.fold(words)) == 0) {
            return;
        }
        switch (role) {
            case HEADING -> blocks.add(new Heading(id(), 2, List.of(Text.of(PieceReader.withoutMark(words)))));
            case CAPTION -> addCaption(words);
            case BYLINE, PICTURE, LEFT_OUT, CONTENTS_HEADING, ENTRY, LEDE -> {}
            default ->
                blocks.add(piece.kind() == SegmentKind.LETTER ? letterPart(role, words) : Paragraph.of(id(), words));
        }
    }

    /** Where the photograph itself is lost, as in a plain text, its caption stays, once, set apart. */
    private void addCaption(String words) {
        if (captions.add(Folding.fold(words))) {
            blocks.add(new Paragraph(id(), List.of(Text.of(words, Mark.EMPHASIS))));
        }
    }

    private LetterPart letterPart(LineRole role, String words) {
        LetterPartKind kind =
                switch (role) {
                    case ADDRESSEE -> LetterPartKind.ADDRESSEE;
                    case SUBJECT -> LetterPartKind.SUBJECT;
                    case SALUTATION -> LetterPartKind.SALUTATION;
                    case CLOSING -> LetterPartKind.CLOSING;
                    case SIGNATORY, CONTACT -> LetterPartKind.SIGNATORY;
                    case COPY_TO -> LetterPartKind.COPY_TO;
                    default -> LetterPartKind.BODY;
                };
        boolean labelled =
                kind == LetterPartKind.ADDRESSEE || kind == LetterPartKind.SUBJECT || kind == LetterPartKind.COPY_TO;
        return LetterPart.of(id(), kind, labelled ? PieceReader.withoutLabel(words) : words);
    }

    private String id() {
        return "b" + (blocks.size() + 1);
    }
}
