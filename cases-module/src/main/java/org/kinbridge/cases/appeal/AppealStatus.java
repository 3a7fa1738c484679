package org.kinbridge.cases.appeal;

import java.util.EnumSet;
import java.util.Set;

/** Where an appeal stands. Each knows what may come next; whatever may not is refused. */
public enum AppealStatus {
    /** Being written. */
    DRAFT,
    /** Somebody has compared every sentence with the facts of the case. */
    FACTS_CHECKED,
    /** The family has heard or read it in a language they understand. */
    READ_BACK,
    /** The family has said yes to exactly this version. */
    APPROVED_BY_FAMILY,
    SENT,
    /** The body says that it has got it. */
    ACKNOWLEDGED,
    REPLIED,
    /** The day by which a reply was due has passed; nobody sets it, the calendar does. */
    OVERDUE,
    /** Asked again after a silence or an unsatisfying reply. */
    FOLLOWED_UP,
    ENDED,
    /** The family has taken back its consent. */
    WITHDRAWN;

    Set<AppealStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(FACTS_CHECKED, WITHDRAWN);
            case FACTS_CHECKED -> EnumSet.of(DRAFT, READ_BACK, WITHDRAWN);
            case READ_BACK -> EnumSet.of(DRAFT, APPROVED_BY_FAMILY, WITHDRAWN);
            case APPROVED_BY_FAMILY -> EnumSet.of(DRAFT, SENT, WITHDRAWN);
            case SENT, ACKNOWLEDGED, FOLLOWED_UP, OVERDUE ->
                EnumSet.of(ACKNOWLEDGED, REPLIED, FOLLOWED_UP, ENDED, WITHDRAWN);
            case REPLIED -> EnumSet.of(REPLIED, FOLLOWED_UP, ENDED, WITHDRAWN);
            case ENDED, WITHDRAWN -> EnumSet.noneOf(AppealStatus.class);
        };
    }

    boolean mayBecome(AppealStatus wanted) {
        return next().contains(wanted);
    }

    /** Until it is sent, the text may be changed; each change makes a new version and starts again at the draft. */
    public boolean editable() {
        return this == DRAFT || mayBecome(DRAFT);
    }

    /** Has left the house. */
    public boolean out() {
        return switch (this) {
            case SENT, ACKNOWLEDGED, REPLIED, OVERDUE, FOLLOWED_UP -> true;
            default -> false;
        };
    }

    /** Waits for an answer that has not come. */
    public boolean waits() {
        return this == SENT || this == ACKNOWLEDGED || this == FOLLOWED_UP || this == OVERDUE;
    }

    /** Nothing more will happen. */
    public boolean over() {
        return this == ENDED || this == WITHDRAWN;
    }
}
