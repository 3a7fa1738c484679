package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/** Testimonies in ended cases: ten years after the end, in which a commission may ask for them. */
@ApplicationScoped
class TestimoniesOfEndedCase implements KeptForATime {

    private final PartsOfEndedCase parts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TestimoniesOfEndedCase() {
        this.parts = null;
    }

    @Inject
    TestimoniesOfEndedCase(PartsOfEndedCase parts) {
        this.parts = parts;
    }

    @Override
    public String kind() {
        return "testimonies";
    }

    @Override
    public int defaultMonths() {
        return 120;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return parts.resting("testimony", before, most);
    }

    @Override
    public void letGo(Resting resting) {
        parts.erase(kind(), resting);
    }
}
