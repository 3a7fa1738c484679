package org.kinbridge.web.newsroom.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.likeness.AttentionRow;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographPlace;

/** The photographs whose consents need somebody, each with every place in which it stands. */
@Named
@RequestScoped
public class EndingConsents {

    @Inject
    private Likenesses likenesses;

    @Inject
    private MediaLibrary media;

    private @Nullable List<AttentionRow> rows;
    private final Map<UUID, List<PhotographPlace>> places = new HashMap<>();

    public List<AttentionRow> getRows() {
        if (rows == null) {
            rows = likenesses.attention();
        }
        return rows;
    }

    /** Where it stands, and then from where it cannot be called back. */
    public List<PhotographPlace> places(UUID photograph) {
        return places.computeIfAbsent(photograph, media::places);
    }
}
