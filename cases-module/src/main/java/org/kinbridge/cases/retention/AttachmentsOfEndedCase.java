package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/** Scans and photographs of ended cases: ten years. What they prove stands in the facts by then. */
@ApplicationScoped
class AttachmentsOfEndedCase implements KeptForATime {

    private final PartsOfEndedCase parts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AttachmentsOfEndedCase() {
        this.parts = null;
    }

    @Inject
    AttachmentsOfEndedCase(PartsOfEndedCase parts) {
        this.parts = parts;
    }

    @Override
    public String kind() {
        return "attachments";
    }

    @Override
    public int defaultMonths() {
        return 120;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return parts.resting("attachment", before, most);
    }

    @Override
    public void letGo(Resting resting) {
        parts.delete(
                resting,
                List.of(
                        "delete from cases.attachment_content where attachment_id in (select id from cases.attachment where case_id = :case)",
                        "delete from cases.attachment where case_id = :case",
                        "delete from cases.attachment_aud where case_id = :case"));
    }
}
