package org.kinbridge.newsletter.article;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.Role;

/**
 * Where a language version stands. Whoever changes an edited or approved text brings it back to review. An issue prints only
 * words that were approved; the version may have gone on since, so it is published from every state but
 * {@link #CHANGES_REQUESTED} and {@link #RETRACTED}.
 */
public enum VersionStatus {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    EDITED,
    APPROVED,
    PUBLISHED,
    CORRECTED,
    RETRACTED;

    /** What nobody in particular has in these states, anybody may take whose role fits. */
    static final Set<VersionStatus> ANYBODYS = Set.of(IN_REVIEW, EDITED);

    /** The state after a step, or empty if the step is refused in this one. */
    public Optional<VersionStatus> after(VersionStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMIT -> isBeingWritten() ? IN_REVIEW : null;
                    case REQUEST_CHANGES -> this == IN_REVIEW || this == EDITED ? CHANGES_REQUESTED : null;
                    case ACCEPT_EDIT -> this == IN_REVIEW ? EDITED : null;
                    case APPROVE -> this == EDITED ? APPROVED : null;
                    case PASS_ON -> isOpen() ? this : null;
                    case SAVE -> afterSaving();
                    case PUBLISH -> afterPublishing();
                    case AMEND -> this == PUBLISHED || this == CORRECTED ? CHANGES_REQUESTED : null;
                    case KEEP -> isOpen() || this == APPROVED ? PUBLISHED : null;
                    case CORRECT -> this == APPROVED || this == PUBLISHED || this == CORRECTED ? CORRECTED : null;
                    case RETRACT -> RETRACTED;
                });
    }

    private @Nullable VersionStatus afterSaving() {
        return switch (this) {
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED -> this;
            case EDITED, APPROVED -> IN_REVIEW;
            case PUBLISHED, CORRECTED, RETRACTED -> null;
        };
    }

    private @Nullable VersionStatus afterPublishing() {
        return switch (this) {
            case CHANGES_REQUESTED, RETRACTED -> null;
            case CORRECTED -> CORRECTED;
            default -> PUBLISHED;
        };
    }

    /** Whether it is on its author's or translator's desk. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether somebody still has something to do with it; afterwards no deadline runs. */
    public boolean isOpen() {
        return !turnOf().isEmpty();
    }

    /** The roles whose turn it can be in this state; nobody's, once it is approved. */
    public Set<Role> turnOf() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> EnumSet.of(Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR);
            case IN_REVIEW -> EnumSet.of(Role.EDITOR, Role.COORDINATOR);
            case EDITED -> EnumSet.of(Role.COORDINATOR);
            case APPROVED, PUBLISHED, CORRECTED, RETRACTED -> EnumSet.noneOf(Role.class);
        };
    }

    /** The steps that a person can take by a button. */
    public Set<VersionStep> offered() {
        EnumSet<VersionStep> offered = EnumSet.of(
                VersionStep.SUBMIT,
                VersionStep.REQUEST_CHANGES,
                VersionStep.ACCEPT_EDIT,
                VersionStep.APPROVE,
                VersionStep.PASS_ON);
        offered.removeIf(step -> after(step).isEmpty());
        return offered;
    }

    /** The steps that somebody with this role can take; authors and translators none while others have it. */
    public Set<VersionStep> offeredTo(Role role) {
        Set<VersionStep> offered = offered();
        boolean writerWaits = (role == Role.AUTHOR || role == Role.TRANSLATOR) && !isBeingWritten();
        offered.removeIf(step -> writerWaits || !step.isOpenTo(role));
        return offered;
    }
}
