package org.kinbridge.core.security;

import org.jspecify.annotations.Nullable;

/** Who calls a boundary: a member of staff, the program itself, or anybody from outside. */
public sealed interface Caller {

    /** A signed-in member of staff. */
    record Staff(AccountId account, String name, Role role) implements Caller {
        @Override
        public String auditName() {
            return account.toString();
        }
    }

    /** Background work of the program itself, named for the audit trail. */
    record SystemItself(String work) implements Caller {
        @Override
        public String auditName() {
            return "system:" + work;
        }
    }

    /** Somebody who has not signed in. */
    record Anybody() implements Caller {
        @Override
        public String auditName() {
            return "anybody";
        }
    }

    /** How the audit trail names the caller; an id, never a person's name. */
    String auditName();

    default boolean has(Role role) {
        return this instanceof Staff staff && staff.role() == role;
    }

    default @Nullable AccountId accountOrNull() {
        return this instanceof Staff staff ? staff.account() : null;
    }
}
