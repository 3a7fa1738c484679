package org.kinbridge.cases.person;

/**
 * A name as given; its script is seen from its letters.
 *
 * @param text as written by whoever gave it, stripped
 * @param source who gave it, or where it is written; may be empty
 */
public record NewName(String text, NameKind kind, String source) {
    public NewName {
        text = text.strip();
        source = source.strip();
    }

    /** A name that the enquirer gave. */
    public static NewName of(NameKind kind, String text) {
        return new NewName(text, kind, "");
    }
}
