package org.kinbridge.newsletter.rendition;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.publication.Imprint;

/**
 * What the public site says about the newsletter in one language.
 *
 * @param about the text of the page {@code /about}; may be empty
 * @param issn as printed, or null where there is none
 * @param imprint the masthead, as it is now
 */
record SiteContent(
        Language language,
        String publicationTitle,
        String associationName,
        Document about,
        @Nullable String issn,
        Imprint imprint) {}
