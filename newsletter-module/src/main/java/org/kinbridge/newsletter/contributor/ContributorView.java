package org.kinbridge.newsletter.contributor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A contributor, without the name behind a pseudonym.
 *
 * @param retiredAt null as long as they write
 * @param realNameSince when the name behind the pseudonym was last written down; null if it was not
 * @param openings who looked at it, the latest first
 */
public record ContributorView(
        ContributorVersion seen,
        ContributorKind kind,
        Site site,
        Map<Language, ContributorText> texts,
        @Nullable Instant retiredAt,
        @Nullable Instant realNameSince,
        List<Opening> openings) {

    /** That somebody looked at the name behind a pseudonym. @param reason empty for everybody but the coordinator */
    public record Opening(String byName, Instant at, String reason) {}

    public ContributorView {
        texts = Map.copyOf(texts);
        openings = List.copyOf(openings);
    }

    /** What is said in that language; empty if nothing is. */
    public ContributorText text(Language language) {
        return texts.getOrDefault(language, ContributorText.none());
    }

    /** A name by which colleagues know them, whatever the language. */
    public String anyName() {
        return Contributor.anyName(texts);
    }
}
