package org.kinbridge.newsletter.importing;

import java.util.List;
import java.util.Map;
import org.kinbridge.core.persistence.Json;

/** Stores a review without the source, which is kept as the file that it was. */
final class ReviewJson {

    private ReviewJson() {}

    /** The stored form. */
    record Stored(
            int width,
            Masthead masthead,
            List<Segment> segments,
            List<Roles.Run> roles,
            List<Correction> corrections,
            int position) {}

    static String write(Review review) {
        Draft proposal = review.proposal();
        return Json.write(new Stored(
                proposal.width(),
                proposal.masthead(),
                proposal.segments(),
                proposal.roles().runs(),
                review.corrections(),
                review.position()));
    }

    /** @throws IllegalArgumentException when the stored form does not belong to the source */
    static Review read(String json, SourceLines source) {
        Stored stored = Json.read(json, Stored.class);
        Roles roles = Roles.of(source.size(), stored.roles());
        Draft proposal = new Draft(source, stored.width(), stored.masthead(), stored.segments(), roles, Map.of());
        return Review.of(proposal, stored.corrections(), stored.position());
    }
}
