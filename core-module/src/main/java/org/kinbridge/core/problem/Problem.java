package org.kinbridge.core.problem;

import java.util.List;
import java.util.Objects;

/**
 * Something that a person can understand and act upon went wrong. Carries the key of a text and its arguments,
 * never a finished sentence, so that every door can say it in the reader's language. Arguments hold no personal data
 * beyond what the person who gets the message has typed or may see.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected Problem(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = Objects.requireNonNull(messageKey);
        this.arguments = List.of(arguments);
    }

    /** Key of the text in the bundles, such as {@code problem.stale}. */
    public String messageKey() {
        return messageKey;
    }

    /** Arguments of the text, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
