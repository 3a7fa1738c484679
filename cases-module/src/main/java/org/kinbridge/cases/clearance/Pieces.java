package org.kinbridge.cases.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinbridge.cases.appeal.LetterText;

/** A letter as a row of texts, each with its place. */
final class Pieces {

    /** One paragraph or line. */
    record Piece(LetterPart part, int index, String text) {}

    private Pieces() {}

    static List<Piece> of(LetterText letter) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, LetterPart.ADDRESSEE, List.of(letter.addressee()));
        add(pieces, LetterPart.SUBJECT, List.of(letter.subject()));
        add(pieces, LetterPart.SALUTATION, List.of(letter.salutation()));
        add(pieces, LetterPart.BODY, letter.body());
        add(pieces, LetterPart.CLOSING, List.of(letter.closing()));
        add(pieces, LetterPart.SIGNATORY, letter.signatories());
        add(pieces, LetterPart.COPY_TO, letter.copies());
        return pieces;
    }

    private static void add(List<Piece> pieces, LetterPart part, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            pieces.add(new Piece(part, i, texts.get(i)));
        }
    }

    /** The letter with each piece written anew. */
    static LetterText rewritten(LetterText letter, Function<Piece, String> writer) {
        List<Piece> pieces = of(letter);
        return new LetterText(
                letter.language(),
                one(pieces, LetterPart.ADDRESSEE, writer),
                one(pieces, LetterPart.SUBJECT, writer),
                one(pieces, LetterPart.SALUTATION, writer),
                all(pieces, LetterPart.BODY, writer),
                one(pieces, LetterPart.CLOSING, writer),
                all(pieces, LetterPart.SIGNATORY, writer),
                all(pieces, LetterPart.COPY_TO, writer));
    }

    private static String one(List<Piece> pieces, LetterPart part, Function<Piece, String> writer) {
        return String.join("", all(pieces, part, writer));
    }

    private static List<String> all(List<Piece> pieces, LetterPart part, Function<Piece, String> writer) {
        return pieces.stream().filter(piece -> piece.part() == part).map(writer).toList();
    }
}
