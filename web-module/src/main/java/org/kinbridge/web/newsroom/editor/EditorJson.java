package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.function.Function;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.document.CheckedDocument.BlockProblem;
import org.kinbridge.newsletter.document.DocumentJson;

/** What the script of the editor gets to read. */
final class EditorJson {

    private EditorJson() {}

    static ObjectNode object() {
        return Json.mapper().createObjectNode();
    }

    /** A revision: {@code revision}, who and when, and the text. */
    static ObjectNode of(RevisionView revision) {
        PieceText text = revision.text();
        ByLineForm byLine = ByLineForm.of(text.byLine());
        ObjectNode json = object().put("revision", revision.number())
                .put("savedBy", revision.savedByName())
                .put("savedAt", revision.savedAt().toString())
                .put("title", text.title())
                .put("lede", text.lede());
        json.putObject("byLine")
                .put("kind", byLine.kind().name())
                .put("name", byLine.name())
                .put("site", byLine.site())
                .put("link", byLine.link())
                .put(
                        "contributor",
                        byLine.contributor() == null
                                ? null
                                : byLine.contributor().toString());
        json.putRawValue("document", new RawValue(DocumentJson.write(text.document())));
        return json;
    }

    /** What is wrong with fields, in the words of the reader. */
    static ObjectNode of(InvalidInput invalid, Function<InvalidInput.FieldError, String> words) {
        ObjectNode json = object();
        ArrayNode fields = json.putArray("fields");
        invalid.errors()
                .forEach(error -> fields.addObject().put("field", error.field()).put("text", words.apply(error)));
        return json;
    }

    /** What is wrong with blocks, in the words of the reader. */
    static ObjectNode of(List<BlockProblem> problems, Function<BlockProblem, String> words) {
        ObjectNode json = object();
        ArrayNode blocks = json.putArray("blocks");
        problems.forEach(
                problem -> blocks.addObject().put("block", problem.block()).put("text", words.apply(problem)));
        return json;
    }
}
