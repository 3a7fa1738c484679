package org.kinbridge.cases.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.ContactData;

/**
 * A family message as everybody who works with the case sees it. There is no room in it for what came of the message: a
 * message that arrived, one that came back and one that was answered are equal in everything (rule 2).
 *
 * @param version to hand back with a step
 * @param found contact data that hinders it; empty once it has left the house
 * @param read null as long as nobody has read it through
 * @param handed null as long as it has not left the house
 * @param why why it was given back or withdrawn; empty otherwise
 */
public record MessageView(
        MessageId id,
        int version,
        CaseId caseId,
        PersonId from,
        TracingRequestId about,
        MessageStatus status,
        String text,
        List<Found> found,
        Done written,
        @Nullable Done read,
        @Nullable Handed handed,
        String why) {

    /** Contact data in the text. */
    public record Found(ContactData.Kind kind, String words) {}

    /** Who did something, and when. */
    public record Done(Instant at, AccountId by) {}

    /** To whom it was handed. @param body null for a contact. @param to in words; may be empty for a body */
    public record Handed(HandingWay way, @Nullable BodyId body, LocalDate on, String to) {}

    public MessageView {
        found = List.copyOf(found);
    }
}
