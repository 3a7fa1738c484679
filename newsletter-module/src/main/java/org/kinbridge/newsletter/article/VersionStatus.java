package org.kinbridge.newsletter.article;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a language version stands. Whoever changes an edited or approved text brings it back to review. Signing off an issue
 * approves what it prints, so a version is published from every state but {@link #CHANGES_REQUESTED} and {@link #RETRACTED}.
 */
public enum VersionStatus {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    EDITED,
    APPROVED,
    PUBLISHED,
    RETRACTED;

    /** The state after a step, or empty if the step is refused in this one. */
    public Optional<VersionStatus> after(VersionStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMIT -> this == DRAFT || this == CHANGES_REQUESTED ? IN_REVIEW : null;
                    case REQUEST_CHANGES -> this == IN_REVIEW || this == EDITED ? CHANGES_REQUESTED : null;
                    case ACCEPT_EDIT -> this == IN_REVIEW ? EDITED : null;
                    case APPROVE -> this == EDITED ? APPROVED : null;
                    case SAVE -> afterSaving();
                    case PUBLISH -> this == CHANGES_REQUESTED || this == RETRACTED ? null : PUBLISHED;
                    case RETRACT -> RETRACTED;
                });
    }

    private @Nullable VersionStatus afterSaving() {
        return switch (this) {
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED -> this;
            case EDITED, APPROVED -> IN_REVIEW;
            case PUBLISHED, RETRACTED -> null;
        };
    }

    /** The steps that a person can take by a button. */
    public Set<VersionStep> offered() {
        EnumSet<VersionStep> offered = EnumSet.of(
                VersionStep.SUBMIT, VersionStep.REQUEST_CHANGES, VersionStep.ACCEPT_EDIT, VersionStep.APPROVE);
        offered.removeIf(step -> after(step).isEmpty());
        return offered;
    }
}
