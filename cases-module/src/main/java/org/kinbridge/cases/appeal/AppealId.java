package org.kinbridge.cases.appeal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an appeal, whatever happens to its text. */
public record AppealId(UUID value) implements Serializable {

    public static AppealId random() {
        return new AppealId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
