package org.kinbridge.newsletter.rendition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.publication.Imprint;

/**
 * What the public site says about a newsletter in one language.
 *
 * @param base what its addresses begin with; empty for the first newsletter
 * @param about the text of the page {@code /about}; may be empty
 * @param issn as printed, or null where there is none
 * @param imprint the masthead, as it is now
 * @param others the newsletters that appear here beside it
 */
record SiteContent(
        String base,
        Language language,
        String publicationTitle,
        String associationName,
        Document about,
        @Nullable String issn,
        Imprint imprint,
        List<OtherPublication> others) {}
