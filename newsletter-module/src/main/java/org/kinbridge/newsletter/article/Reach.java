package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * What of the newsroom somebody may see and write: editors and coordinators everything; authors and translators what is
 * theirs or in their hands. Of such a work they may read the other languages too, to write from them.
 */
@ApplicationScoped
class Reach {

    private final WorkStore store;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Reach() {
        this.store = null;
        this.caller = null;
    }

    @Inject
    Reach(WorkStore store, CurrentCaller caller) {
        this.store = store;
        this.caller = caller;
    }

    boolean includes(LanguageVersion version) {
        return caller.get() instanceof Caller.Staff staff
                ? isEverything(staff.role())
                        || version.custody().concerns(staff.account().value())
                : true; // the doors let nobody in but staff and the program itself
    }

    /** @throws AccessDenied if the caller may not write it */
    LanguageVersion writable(LanguageVersion version) {
        if (!includes(version)) {
            throw new AccessDenied();
        }
        return version;
    }

    /** @throws AccessDenied if neither this version nor another of its work is the caller's */
    LanguageVersion readable(LanguageVersion version) {
        if (!includes(version)) {
            requirePart(version.work().id());
        }
        return version;
    }

    /** The versions of a work. @throws AccessDenied if none of them is the caller's */
    List<LanguageVersion> requirePart(UUID work) {
        List<LanguageVersion> versions = store.versionsOf(List.of(work));
        if (versions.stream().noneMatch(this::includes)) {
            throw new AccessDenied();
        }
        return versions;
    }

    private static boolean isEverything(Role role) {
        return role == Role.EDITOR || role == Role.COORDINATOR;
    }
}
