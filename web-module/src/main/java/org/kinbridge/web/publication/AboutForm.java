package org.kinbridge.web.publication;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** The page about the newsletter in one language, as it is typed. */
public class AboutForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String about;

    AboutForm(Language language, String about) {
        this.language = language;
        this.about = about;
    }

    public Language getLanguage() {
        return language;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Objects.requireNonNullElse(about, "").replace("\r", "");
    }
}
