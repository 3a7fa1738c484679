package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.Map;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;

/** Publications on a site, without a database. */
final class SampleSite {

    private SampleSite() {}

    /** The pages of the publication of this edition, about which nobody has written anything. */
    static SitePages of(Edition edition) {
        PublicationSite site = publication(edition.publication(), word(edition), Map.of(), edition);
        return site.pages(edition.language(), List.of(site));
    }

    static PublicationSite publication(
            PublicationId id, String word, Map<Language, PublicationText> texts, Edition... editions) {
        return new PublicationSite(
                new PublicationView(id, 0, word, "", texts, Map.of(), Numbering.RUNNING),
                new Masthead("", "", Frequency.NOT_SAID, Map.of()),
                List.of(editions));
    }

    private static String word(Edition edition) {
        return edition.base().replaceFirst("/p/", "");
    }
}
