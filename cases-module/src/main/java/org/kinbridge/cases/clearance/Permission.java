package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.persistence.Json;

/** The permission to print one exact rendition: who gave it and when, and where it was printed. */
@Embeddable
class Permission {

    @Column(name = "cleared_by")
    private UUID by;

    @Column(name = "cleared_by_name")
    private String byName;

    @Column(name = "cleared_at")
    private Instant at;

    @Column
    private String rendition;

    @Column(name = "published_where")
    private @Nullable String publishedWhere;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Permission() {}

    Permission(LetterText clean, Clearance.Person clearer, Instant now) {
        this.rendition = Json.write(clean);
        this.by = clearer.account();
        this.byName = clearer.name();
        this.at = now;
    }

    void published(String where) {
        publishedWhere = where;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String publishedWhere() {
        return publishedWhere;
    }

    LetterText rendition() {
        return Json.read(rendition, LetterText.class);
    }
}
