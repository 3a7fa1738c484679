package org.kinbridge.newsletter.media;

import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/** What shall be said about a photograph, based on this version of it; languages left out stay as they are. */
public record DescribePhotograph(UUID id, int version, Map<Language, PhotographText> texts) {

    private static final int LONGEST_TEXT = 1000;
    private static final String TOO_LONG = "newsroom.problem.tooLong";

    public DescribePhotograph {
        texts = Map.copyOf(texts);
    }

    /** @throws InvalidInput naming each text that is too long, such as {@code fa.caption} */
    void check() {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        texts.forEach((language, text) -> {
            reject(errors, text.caption(), language.tag() + ".caption");
            reject(errors, text.credit(), language.tag() + ".credit");
            reject(errors, text.alternativeText(), language.tag() + ".alternativeText");
        });
        errors.throwIfAny();
    }

    private static void reject(InvalidInput.Collector errors, String text, String field) {
        errors.rejectIf(text.length() > LONGEST_TEXT, field, TOO_LONG, LONGEST_TEXT);
    }
}
