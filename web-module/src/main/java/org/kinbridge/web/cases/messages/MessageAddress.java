package org.kinbridge.web.cases.messages;

import org.kinbridge.cases.message.MessageId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.cases.CaseAddress;
import org.omnifaces.util.Faces;

/** The address of a family message. */
final class MessageAddress {

    private MessageAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    static MessageId idOf(String text) {
        try {
            return MessageId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static void show(String file, MessageId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/messages/message?file=" + CaseAddress.idOf(file)
                + "&id=" + id);
    }
}
