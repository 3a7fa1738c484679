package org.kinbridge.cases.message;

import java.util.List;
import java.util.Map;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.tracing.TracingRequestId;

/**
 * The family messages of a case.
 *
 * @param sought whom each request seeks
 * @param before whom requests sought that were closed as duplicates
 * @param messages the latest first
 */
public record MessagesView(
        CircleView circle,
        Map<TracingRequestId, PersonId> sought,
        Map<TracingRequestId, PersonId> before,
        List<MessageView> messages) {

    public MessagesView {
        sought = Map.copyOf(sought);
        before = Map.copyOf(before);
        messages = List.copyOf(messages);
    }

    /** The name of the sought person; empty if the request is not of this case. */
    public String to(MessageView message) {
        PersonId person = sought.getOrDefault(message.about(), before.get(message.about()));
        return person == null ? "" : circle.name(person);
    }
}
