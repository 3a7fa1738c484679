package org.kinbridge.web.issues.issue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** What the readers of one edition are told when a piece is taken down. */
public class ReasonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String words = "";

    ReasonForm(Language language) {
        this.language = language;
    }

    /** By this name the boundary speaks of it. */
    public String field() {
        return "reason." + language.tag();
    }

    public Language getLanguage() {
        return language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
