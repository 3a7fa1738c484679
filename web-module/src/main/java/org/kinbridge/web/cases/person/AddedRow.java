package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that was added since a merge, and to whom it belongs: nobody is chosen until somebody chooses. */
public class AddedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String words;
    private final String path;
    private String owner = "";

    AddedRow(String key, String words, String path) {
        this.key = key;
        this.words = words;
        this.path = path;
    }

    /** The same choice as in an earlier row of the same key. */
    AddedRow chosenAs(AddedRow earlier) {
        this.owner = earlier.owner;
        return this;
    }

    String key() {
        return key;
    }

    public String getWords() {
        return words;
    }

    /** Of the page that shows it; empty if there is none. */
    public String getPath() {
        return path;
    }

    /** Id of the person to whom it belongs; empty until somebody has decided. */
    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = Objects.requireNonNullElse(owner, "");
    }
}
