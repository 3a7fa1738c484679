package org.kinbridge.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title and lede as the contents list shall show them; empty where the work's own shall stand. */
@Embeddable
public record ShownText(
        @Column(name = "title") String title,
        @Column(name = "lede") String lede) {

    public ShownText {
        title = title.strip().replaceAll("\\s+", " ");
        lede = lede.strip().replaceAll("\\s+", " ");
    }

    static ShownText own() {
        return new ShownText("", "");
    }

    boolean isOwn() {
        return title.isEmpty() && lede.isEmpty();
    }
}
