package org.kinbridge.cases.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement of kinship with its story.
 *
 * @param stated the term as it was stated, whatever is known of the sex by now
 * @param assertedBy who says so
 * @param verifiedHow how it was checked; empty if it was not
 * @param withdrawnAt null while it stands
 * @param withdrawnWhy empty while it stands
 */
public record StatedKinship(
        KinshipId id,
        int version,
        KinshipView kinship,
        Kinship stated,
        PersonId assertedBy,
        Instant statedAt,
        String verifiedHow,
        @Nullable Instant withdrawnAt,
        String withdrawnWhy) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
