package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Direction;

/** An edition as plain text, for readers without anything else and for the text part of an e-mail. */
final class PlainEdition {

    private static final int RULE = 40;

    /** Stands above each piece. */
    static final String PIECE_RULE = "=".repeat(RULE);

    private final Edition edition;
    private final Wording words;

    private PlainEdition(Edition edition) {
        this.edition = edition;
        this.words = Wording.of(edition.language());
    }

    static String text(Edition edition) {
        return new PlainEdition(edition).text();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        parts.add(contents());
        edition.pieces().forEach(piece -> parts.add(piece(piece)));
        parts.add("-".repeat(RULE) + "\n" + imprint());
        return String.join("\n\n", parts) + "\n";
    }

    String head() {
        String issue = words.issue(edition.shownNumber());
        return join(
                "\n",
                edition.publicationTitle(),
                edition.associationName(),
                issue
                        + (edition.language().direction() == Direction.RTL ? "، " : ", ")
                        + words.date(edition.publishedOn()),
                edition.issueTitle());
    }

    String contents() {
        List<String> parts = new ArrayList<>(List.of(words.text("inside")));
        for (ContentsSection section : ContentsSection.of(ContentsLine.of(edition, words))) {
            parts.add(section.name().isEmpty() ? "" : "— " + section.name() + " —");
            section.lines().forEach(line -> parts.add(line(line)));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String line(ContentsLine line) {
        PieceView piece = line.piece();
        return piece == null
                ? line.number() + ". [" + line.withdrawn() + "]"
                : join("\n", line.number() + ". " + piece.title(), indented(piece.lede()));
    }

    private String piece(PlacedPiece piece) {
        String kind = words.text("kind." + piece.kind().key());
        String head = join("\n", PIECE_RULE, kind, piece.title());
        return join(
                "\n\n",
                head,
                PieceView.corrections(piece, edition, words).stream()
                        .map(correction -> "[" + correction.corrected() + ": " + correction.note() + "]")
                        .collect(Collectors.joining("\n")),
                PieceView.beginsWithLede(piece) ? "" : piece.lede(),
                PlainBlocks.text(piece.document(), words),
                PieceView.isSigned(piece) ? "" : byline(piece));
    }

    /** A reader of plain text sees the address itself. */
    private static String byline(PlacedPiece piece) {
        Author author = piece.author();
        return author.link().isEmpty() ? piece.byline() : piece.byline() + "\n" + author.link();
    }

    private String imprint() {
        return ImprintLine.of(edition.imprint(), edition.associationName(), edition.issn(), words).stream()
                .map(line -> line.plain(edition.language().direction()))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.isEmpty() ? "" : "   " + text;
    }

    private static String join(String separator, String... texts) {
        return List.of(texts).stream().filter(text -> !text.isBlank()).collect(Collectors.joining(separator));
    }
}
