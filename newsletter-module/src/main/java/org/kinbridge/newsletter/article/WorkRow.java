package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A work in a list, with its language versions. */
public record WorkRow(UUID id, PieceKind kind, Origin origin, List<VersionRow> versions) {

    public WorkRow {
        versions = List.copyOf(versions);
    }

    /** The title in the first language that has one; may be empty. */
    public String title() {
        return versions.stream()
                .map(VersionRow::title)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** When any of its versions was last saved. */
    public Instant savedAt() {
        return versions.stream()
                .map(VersionRow::savedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
