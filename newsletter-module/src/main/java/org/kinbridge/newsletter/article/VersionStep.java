package org.kinbridge.newsletter.article;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.kinbridge.core.security.Role;

/** What can be done with the state of a language version. */
public enum VersionStep {
    /** The author is ready: an editor has it next. */
    SUBMIT(EnumSet.of(Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR)),
    /** The editor gives it back with a note that says what to change. */
    REQUEST_CHANGES(EnumSet.of(Role.EDITOR, Role.COORDINATOR)),
    /** The editor is done: a coordinator has it next. */
    ACCEPT_EDIT(EnumSet.of(Role.EDITOR, Role.COORDINATOR)),
    /** May be printed as it stands. */
    APPROVE(EnumSet.of(Role.COORDINATOR)),
    /** Somebody else has it now; the state stays. */
    PASS_ON(EnumSet.of(Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR)),
    SAVE(EnumSet.noneOf(Role.class)),
    PUBLISH(EnumSet.noneOf(Role.class)),
    /** What is published is wrong: its words are worked on again, while the published ones stay where they are. */
    AMEND(EnumSet.noneOf(Role.class)),
    /** The published words stay after all. */
    KEEP(EnumSet.noneOf(Role.class)),
    /** An erratum changed what had been published. */
    CORRECT(EnumSet.noneOf(Role.class)),
    RETRACT(EnumSet.noneOf(Role.class));

    private final Set<Role> takers;

    VersionStep(Set<Role> takers) {
        this.takers = takers;
    }

    /** Whether somebody with this role may take the step by a button. */
    public boolean isOpenTo(Role role) {
        return takers.contains(role);
    }

    /** The step as part of a text key: {@code request-changes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
