package org.kinbridge.cases.appeal;

/** What a reply amounts to. */
public enum ReplyOutcome {
    /** They have got the appeal; the wait goes on. */
    ACKNOWLEDGEMENT,
    /** They ask for more before they act. */
    MORE_ASKED,
    CALL_ARRANGED,
    MEETING_ARRANGED,
    ANSWER_GIVEN,
    /** Thanks, and nothing more. */
    NOTHING_NEW,
    REFUSED;

    AppealStatus leadsTo() {
        return this == ACKNOWLEDGEMENT ? AppealStatus.ACKNOWLEDGED : AppealStatus.REPLIED;
    }
}
