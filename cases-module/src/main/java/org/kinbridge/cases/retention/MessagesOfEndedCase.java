package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/** Family messages of ended cases, and what came of them: five years. They are the family's, not the association's. */
@ApplicationScoped
class MessagesOfEndedCase implements KeptForATime {

    private final PartsOfEndedCase parts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MessagesOfEndedCase() {
        this.parts = null;
    }

    @Inject
    MessagesOfEndedCase(PartsOfEndedCase parts) {
        this.parts = parts;
    }

    @Override
    public String kind() {
        return "family-messages";
    }

    @Override
    public int defaultMonths() {
        return 60;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return parts.resting("family_message", before, most);
    }

    @Override
    public void letGo(Resting resting) {
        parts.erase(kind(), resting);
    }
}
