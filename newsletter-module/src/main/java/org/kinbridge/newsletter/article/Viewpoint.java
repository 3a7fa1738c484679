package org.kinbridge.newsletter.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;

/** Who looks at a list, and on which day. */
record Viewpoint(@Nullable UUID me, @Nullable Role role, LocalDate today) {

    static Viewpoint of(Caller caller, Clock clock) {
        return caller instanceof Caller.Staff staff
                ? new Viewpoint(staff.account().value(), staff.role(), LocalDate.now(clock))
                : new Viewpoint(null, null, LocalDate.now(clock));
    }

    boolean sees(VersionRow version, WorkSearch.Share share) {
        return switch (share) {
            case MINE -> version.standing().concerns(me);
            case WAITING -> waits(version);
            case LATE -> version.standing().isLate();
        };
    }

    private boolean waits(VersionRow version) {
        UUID holder = version.standing().heldBy();
        boolean mine = holder == null ? VersionStatus.ANYBODYS.contains(version.status()) : holder.equals(me);
        return mine && role != null && version.status().turnOf().contains(role);
    }
}
