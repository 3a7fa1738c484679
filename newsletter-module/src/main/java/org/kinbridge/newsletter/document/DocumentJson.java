package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.kinbridge.core.text.Language;

/** A document as JSON, as it is stored. Strict in both directions: what is not known is refused, not skipped. */
public final class DocumentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Language.class, LanguageByTag.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private interface LanguageByTag {
        @JsonValue
        String tag();
    }

    private DocumentJson() {}

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws InvalidDocument if it is no document, or one that breaks a rule
     */
    public static Document read(String json) {
        try {
            Document document = MAPPER.readValue(json, Document.class);
            if (document == null) {
                throw new InvalidDocument(InvalidDocument.Rule.NOT_A_DOCUMENT, json);
            }
            return document;
        } catch (JsonProcessingException refused) {
            throw brokenRule(refused);
        }
    }

    /** The document as JSON; equal documents give equal JSON. */
    public static String write(Document document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A valid document is always writable", impossible);
        }
    }

    private static InvalidDocument brokenRule(JsonProcessingException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDocument broken) {
                return broken;
            }
        }
        InvalidDocument malformed = new InvalidDocument(InvalidDocument.Rule.NOT_A_DOCUMENT, "");
        malformed.initCause(refused);
        return malformed;
    }
}
