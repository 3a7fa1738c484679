package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** A document as JSON, as it is stored. Strict in both directions: what is not known is refused, not skipped. */
public final class DocumentJson {

    private static final String BLOCKS = "blocks";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Language.class, LanguageByTag.class)
            .addMixIn(Direction.class, DirectionByAttribute.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private interface LanguageByTag {
        @JsonValue
        String tag();
    }

    private interface DirectionByAttribute {
        @JsonValue
        String attribute();
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

    /**
     * Reads a document that comes from outside, block by block, so that everything that is wrong with it can be said at once.
     * Nothing is mended and nothing left out: either all of it is a document, or there are problems.
     */
    public static CheckedDocument check(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree == null
                    || !tree.isObject()
                    || tree.size() != 1
                    || !tree.path(BLOCKS).isArray()) {
                return broken("", InvalidDocument.Rule.NOT_A_DOCUMENT);
            }
            return check((ArrayNode) tree.path(BLOCKS));
        } catch (JsonProcessingException malformed) {
            return broken("", InvalidDocument.Rule.NOT_A_DOCUMENT);
        }
    }

    private static CheckedDocument check(ArrayNode nodes) {
        List<Block> blocks = new ArrayList<>();
        List<CheckedDocument.BlockProblem> problems = new ArrayList<>();
        for (JsonNode node : nodes) {
            try {
                Block block = MAPPER.treeToValue(node, Block.class);
                if (block == null) {
                    return broken("", InvalidDocument.Rule.NOT_A_DOCUMENT);
                }
                blocks.add(block);
            } catch (JsonProcessingException refused) {
                InvalidDocument rule = brokenRule(refused);
                problems.add(new CheckedDocument.BlockProblem(node.path("id").asText(""), rule.rule(), rule.words()));
            }
        }
        return problems.isEmpty() ? whole(blocks) : new CheckedDocument.Broken(problems);
    }

    private static CheckedDocument whole(List<Block> blocks) {
        try {
            return new CheckedDocument.Valid(new Document(blocks));
        } catch (InvalidDocument refused) {
            return new CheckedDocument.Broken(
                    List.of(new CheckedDocument.BlockProblem(refused.words(), refused.rule(), refused.words())));
        }
    }

    private static CheckedDocument broken(String block, InvalidDocument.Rule rule) {
        return new CheckedDocument.Broken(List.of(new CheckedDocument.BlockProblem(block, rule, "")));
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
