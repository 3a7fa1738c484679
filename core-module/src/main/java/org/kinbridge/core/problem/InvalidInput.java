package org.kinbridge.core.problem;

import java.util.ArrayList;
import java.util.List;

/** What was typed cannot be accepted; says for each field what to do. Nothing was changed. */
public class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * One field and what is wrong with it.
     *
     * @param field the name of the command's component, such as {@code telephone} or {@code sought[1].name}
     * @param messageKey key of the text
     * @param arguments arguments of the text
     */
    public record FieldError(String field, String messageKey, List<Object> arguments) {
        public FieldError {
            arguments = List.copyOf(arguments);
        }
    }

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("problem.invalid");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String messageKey, Object... arguments) {
        this(List.of(new FieldError(field, messageKey, List.of(arguments))));
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    /** Gathers errors of several fields, so that a person sees all of them at once. */
    public static final class Collector {
        private final List<FieldError> errors = new ArrayList<>();

        public Collector reject(String field, String messageKey, Object... arguments) {
            errors.add(new FieldError(field, messageKey, List.of(arguments)));
            return this;
        }

        public Collector rejectIf(boolean wrong, String field, String messageKey, Object... arguments) {
            return wrong ? reject(field, messageKey, arguments) : this;
        }

        /** @throws InvalidInput if anything was rejected */
        public void throwIfAny() {
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }
}
