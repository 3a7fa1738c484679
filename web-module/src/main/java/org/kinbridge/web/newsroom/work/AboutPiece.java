package org.kinbridge.web.newsroom.work;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.support.Ids;

/** What the pages about one language version have in common: which one the address means. */
public abstract class AboutPiece implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id = "";
    private String language = "";

    /** @throws NotFound if the address names none */
    UUID work() {
        return Ids.of(id);
    }

    /** @throws NotFound if the address names none */
    public Language getSpoken() {
        return Language.ofTag(language).orElseThrow(NotFound::new);
    }

    /** Where another page about the same version is, to go there. @param page such as {@code comments} */
    String addressOf(String page) {
        return "/desk/newsroom/work/" + page + "?faces-redirect=true&id=" + work() + "&language="
                + getSpoken().tag();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }
}
