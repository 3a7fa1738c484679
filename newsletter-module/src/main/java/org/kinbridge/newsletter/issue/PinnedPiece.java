package org.kinbridge.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.RevisionKey;

/** A piece of a frozen edition: the exact revision, and how it is shown. */
@Embeddable
record PinnedPiece(
        @Column(name = "placement_id") UUID placement,
        @Column(name = "work_id") UUID work,

        @Enumerated(EnumType.STRING) @Column(name = "text_language")
        Language textLanguage,

        @Column(name = "revision") int revision,
        @Column(name = "title") String title,
        @Column(name = "lede") String lede,
        @Column(name = "slug") String slug,
        @Column(name = "section") String section) {

    RevisionKey key() {
        return new RevisionKey(work, textLanguage, revision);
    }
}
