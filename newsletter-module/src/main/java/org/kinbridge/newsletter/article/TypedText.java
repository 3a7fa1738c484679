package org.kinbridge.newsletter.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.InvalidDocument;
import org.kinbridge.newsletter.document.PlainEditor;

/** Reads what was typed into the fields of a piece, and says of each what is wrong with it. */
final class TypedText {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LEDE = 2000;
    private static final int LONGEST_LINE = 200;

    private TypedText() {}

    /** A piece of which there is no more than the title. */
    static PieceText first(String title) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        checkTitle(errors, title);
        errors.throwIfAny();
        return new PieceText(title, "", new ByLine.Unsigned(), Document.empty());
    }

    /** @param earlier the document whose block ids live on */
    static PieceText read(SaveText typed, Document earlier) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        checkFields(errors, typed.title(), typed.lede(), typed.byLine());
        Document document = body(errors, typed.body(), earlier);
        errors.throwIfAny();
        return text(new Manuscript(
                typed.title(), typed.lede(), typed.byLine(), document == null ? Document.empty() : document));
    }

    static PieceText read(Manuscript typed) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        checkFields(errors, typed.title(), typed.lede(), typed.byLine());
        errors.throwIfAny();
        return text(typed);
    }

    private static PieceText text(Manuscript typed) {
        return new PieceText(
                oneLine(typed.title()), oneLine(typed.lede()), typed.byLine().byLine(), typed.document());
    }

    private static void checkFields(InvalidInput.Collector errors, String title, String lede, ByLineForm byLine) {
        checkTitle(errors, title);
        errors.rejectIf(lede.length() > LONGEST_LEDE, "lede", "newsroom.problem.tooLong", LONGEST_LEDE);
        checkByLine(errors, byLine);
    }

    private static void checkTitle(InvalidInput.Collector errors, String title) {
        errors.rejectIf(oneLine(title).isEmpty(), "title", "newsroom.problem.title")
                .rejectIf(title.length() > LONGEST_TITLE, "title", "newsroom.problem.tooLong", LONGEST_TITLE);
    }

    private static void checkByLine(InvalidInput.Collector errors, ByLineForm byLine) {
        boolean named = byLine.kind() != ByLineKind.UNSIGNED;
        boolean site = byLine.kind() == ByLineKind.SITE;
        errors.rejectIf(named && byLine.name().isBlank(), "byLineName", "newsroom.problem.byLineName")
                .rejectIf(byLine.name().length() > LONGEST_LINE, "byLineName", "newsroom.problem.tooLong", LONGEST_LINE)
                .rejectIf(site && byLine.site().isBlank(), "byLineSite", "newsroom.problem.byLineSite")
                .rejectIf(byLine.site().length() > LONGEST_LINE, "byLineSite", "newsroom.problem.tooLong", LONGEST_LINE)
                .rejectIf(
                        site
                                && !byLine.link().isBlank()
                                && !ByLine.SiteAuthor.isWebAddress(byLine.link().strip()),
                        "byLineLink",
                        "newsroom.problem.byLineLink");
    }

    private static @Nullable Document body(InvalidInput.Collector errors, String body, Document earlier) {
        try {
            return PlainEditor.parse(body, earlier);
        } catch (InvalidDocument refused) {
            errors.reject(
                    "body",
                    "newsroom.problem.document." + refused.rule().name().toLowerCase(Locale.ROOT),
                    refused.words());
            return null;
        }
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
