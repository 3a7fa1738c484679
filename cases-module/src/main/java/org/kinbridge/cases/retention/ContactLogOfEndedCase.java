package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/** Conversations with the families of ended cases: ten years, in which they may come back to what was said. */
@ApplicationScoped
class ContactLogOfEndedCase implements KeptForATime {

    private final PartsOfEndedCase parts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactLogOfEndedCase() {
        this.parts = null;
    }

    @Inject
    ContactLogOfEndedCase(PartsOfEndedCase parts) {
        this.parts = parts;
    }

    @Override
    public String kind() {
        return "contact-log";
    }

    @Override
    public int defaultMonths() {
        return 120;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return parts.resting("conversation", before, most);
    }

    @Override
    public void letGo(Resting resting) {
        parts.delete(
                resting,
                List.of(
                        "delete from cases.promise_aud where case_id = :case",
                        "delete from cases.promise where case_id = :case",
                        "delete from cases.conversation where case_id = :case"));
    }
}
