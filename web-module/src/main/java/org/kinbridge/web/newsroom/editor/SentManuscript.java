package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.Manuscript;
import org.kinbridge.newsletter.article.SaveManuscript;
import org.kinbridge.newsletter.article.Sitting;
import org.kinbridge.newsletter.document.CheckedDocument;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.DocumentJson;

/** The body of a save, as the script sends it. What is not known is refused, not skipped. */
record SentManuscript(
        @JsonProperty(required = true) UUID work,
        @JsonProperty(required = true) String language,
        @JsonProperty(required = true) int basedOn,
        @JsonProperty(required = true) UUID sitting,
        @JsonProperty(required = true) boolean byItself,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String lede,
        @JsonProperty(required = true) ByLineForm byLine,
        @JsonProperty(required = true) JsonNode document) {

    /** The document breaks rules of the model: nothing of it is saved. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<CheckedDocument.BlockProblem> problems;

        Broken(List<CheckedDocument.BlockProblem> problems) {
            super("A document that breaks rules");
            this.problems = problems;
        }

        List<CheckedDocument.BlockProblem> problems() {
            return problems == null ? List.of() : problems;
        }
    }

    /**
     * Reads a body in UTF-8.
     *
     * @throws IllegalArgumentException if it is no such body
     * @throws Broken if its document breaks rules
     */
    static SaveManuscript read(byte[] body) throws Broken {
        SentManuscript sent = Json.read(new String(body, StandardCharsets.UTF_8), SentManuscript.class);
        if (sent == null || sent.isIncomplete()) {
            throw new IllegalArgumentException("Parts are missing");
        }
        Language language = Language.ofTag(sent.language)
                .orElseThrow(() -> new IllegalArgumentException("A language that is not offered"));
        return new SaveManuscript(
                sent.work,
                language,
                sent.basedOn,
                new Manuscript(sent.title, sent.lede, sent.byLine, document(sent.document)),
                new Sitting(sent.sitting, sent.byItself));
    }

    /** Jackson asks for the names, not for what they hold: null would come through. */
    @SuppressWarnings("ConstantValue")
    private boolean isIncomplete() {
        return work == null
                || language == null
                || sitting == null
                || title == null
                || lede == null
                || document == null
                || byLine == null
                || byLine.kind() == null
                || byLine.name() == null
                || byLine.site() == null
                || byLine.link() == null;
    }

    private static Document document(JsonNode json) throws Broken {
        CheckedDocument checked = DocumentJson.check(json.toString());
        if (checked instanceof CheckedDocument.Valid valid) {
            return valid.document();
        }
        throw new Broken(((CheckedDocument.Broken) checked).problems());
    }
}
