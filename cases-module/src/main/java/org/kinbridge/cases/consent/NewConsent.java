package org.kinbridge.cases.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A consent as it was given.
 *
 * @param by somebody who asks in the case
 * @param recipients at least one if something leaves the house; none otherwise
 * @param fields at least one if something leaves the house; none otherwise
 * @param language in which it was explained, in words
 * @param proof where the evidence is kept, or the words that were spoken
 * @param on the day on which it was given; not in the future
 * @param from when it begins; null for the day on which it was given
 * @param until its last day; null for no end, which only what leaves the house or calls may have
 * @param replaces an older consent in whose place it stands; null for none
 */
public record NewConsent(
        @Nullable PersonId by,
        Purpose purpose,
        Set<Recipient> recipients,
        Set<ConsentField> fields,
        String language,
        Evidence evidence,
        String proof,
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ConsentId replaces) {

    private static final int LONGEST_LANGUAGE = 60;
    private static final int LONGEST_PROOF = 2000;

    public NewConsent {
        recipients = Set.copyOf(recipients);
        fields = Set.copyOf(fields);
        language = language.strip();
        proof = proof.strip();
    }

    /** Gathers what is wrong in each field, by the names of the components. */
    void check(boolean byEnquirer, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(!byEnquirer, "by", "consents.error.by")
                .rejectIf(
                        language.isEmpty() || language.length() > LONGEST_LANGUAGE,
                        "language",
                        "consents.error.language")
                .rejectIf(
                        proof.isEmpty() || proof.length() > LONGEST_PROOF,
                        "proof",
                        "consents.error.proof",
                        LONGEST_PROOF)
                .rejectIf(on == null || on.isAfter(today), "on", "consents.error.on")
                .rejectIf(until != null && until.isBefore(begins(today)), "until", "consents.error.until")
                .rejectIf(until == null && purpose == Purpose.KEEP, "until", "consents.error.keepUntil");
        checkWhat(problems);
    }

    private void checkWhat(InvalidInput.Collector problems) {
        boolean leaves = purpose.towardsOthers();
        boolean others = recipients.stream().anyMatch(recipient -> recipient.purpose() != purpose);
        problems.rejectIf(leaves && recipients.isEmpty(), "recipients", "consents.error.recipients")
                .rejectIf(others, "recipients", "consents.error.otherRecipients")
                .rejectIf(leaves && fields.isEmpty(), "fields", "consents.error.fields")
                .rejectIf(!leaves && !fields.isEmpty(), "fields", "consents.error.noFields");
        boolean neverPublished = fields.stream().anyMatch(field -> !field.publishable());
        problems.rejectIf(purpose == Purpose.PUBLISH && neverPublished, "fields", "consents.error.contactPoints");
    }

    private LocalDate begins(LocalDate today) {
        return Objects.requireNonNullElse(from, Objects.requireNonNullElse(on, today));
    }
}
