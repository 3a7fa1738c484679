package org.kinbridge.newsletter.article;

import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * Knows revisions that something refers to. Whoever keeps the number of a revision implements this: what no keeper names may be
 * thinned out when its sitting is over (see {@link Thinning}).
 */
public interface RevisionKeeper {

    /** The numbers of the revisions of this version that must stay. */
    Set<Integer> kept(UUID work, Language language);
}
