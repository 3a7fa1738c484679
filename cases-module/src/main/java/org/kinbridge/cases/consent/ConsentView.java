package org.kinbridge.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

/**
 * A consent as it stands today.
 *
 * @param version to hand back with a change
 * @param recipients in the order in which they are listed; so are the fields
 * @param scan the document of the case that shows it; null as long as none does
 * @param recordedBy who wrote it down
 * @param withdrawal null as long as it was not taken back
 */
public record ConsentView(
        ConsentId id,
        int version,
        PersonId by,
        Purpose purpose,
        List<Recipient> recipients,
        List<ConsentField> fields,
        String language,
        Evidence evidence,
        String proof,
        @Nullable AttachmentId scan,
        LocalDate on,
        LocalDate from,
        @Nullable LocalDate until,
        ConsentState state,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable Taken withdrawal) {

    /**
     * That it was taken back.
     *
     * @param words may be empty
     * @param consequences what that has stopped, and what could not be called back
     */
    public record Taken(LocalDate on, WithdrawalWay way, String words, List<Consequence> consequences) {
        public Taken {
            consequences = List.copyOf(consequences);
        }

        public List<Consequence> stopped() {
            return consequences.stream().filter(Consequence::recalled).toList();
        }

        public List<Consequence> beyondRecall() {
            return consequences.stream().filter(one -> !one.recalled()).toList();
        }
    }

    public ConsentView {
        recipients = List.copyOf(recipients);
        fields = List.copyOf(fields);
    }
}
