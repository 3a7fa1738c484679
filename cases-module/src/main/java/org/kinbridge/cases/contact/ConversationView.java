package org.kinbridge.cases.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

/** A conversation as it was written down. @param asked what the family asked for; may be empty */
public record ConversationView(
        ConversationId id,
        PersonId with,
        LocalDate on,
        ContactWay way,
        Reach reach,
        AccountId staff,
        Instant recordedAt,
        String said,
        String asked) {}
