package org.kinbridge.newsletter.subscription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.UnusableAddress;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * A reader whom staff put on the list, with what shows that the person wanted it.
 *
 * @param publication the newsletter that they agreed to, and that one alone
 * @param address as typed
 * @param agreedOn the day the person agreed; not in the future
 * @param how one of {@link ConsentChannel#recordedByStaff}
 * @param evidence 3 to 500 characters: where the signed sheet lies, who took the call
 */
public record NewReader(
        PublicationId publication,
        String address,
        Language language,
        @Nullable LocalDate agreedOn,
        @Nullable ConsentChannel how,
        String evidence) {

    private static final int SHORTEST_EVIDENCE = 3;
    private static final int LONGEST_EVIDENCE = 500;

    public NewReader {
        evidence = evidence.strip();
    }

    /** @throws InvalidInput names every field that cannot be accepted */
    EmailAddress checked(LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        try {
            EmailAddress.of(address);
        } catch (UnusableAddress unusable) {
            wrong.reject("address", unusable.messageKey());
        }
        wrong.rejectIf(agreedOn == null, "agreedOn", "readers.error.agreedOn.missing")
                .rejectIf(agreedOn != null && agreedOn.isAfter(today), "agreedOn", "readers.error.agreedOn.future")
                .rejectIf(how == null || !ConsentChannel.recordedByStaff().contains(how), "how", "readers.error.how")
                .rejectIf(
                        evidence.length() < SHORTEST_EVIDENCE || evidence.length() > LONGEST_EVIDENCE,
                        "evidence",
                        "readers.error.evidence")
                .throwIfAny();
        return EmailAddress.of(address);
    }

    @Override
    public String toString() {
        return "NewReader[" + publication + ", " + language + "]";
    }
}
