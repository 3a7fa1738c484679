package org.kinbridge.newsletter.article;

import java.util.List;
import java.util.Map;

/**
 * Words of an issue's works.
 *
 * @param newest of each work in each of its languages
 * @param pinned of the revisions that were asked for, as far as there are such
 */
public record NewestAndPinned(List<CurrentText> newest, Map<RevisionKey, CurrentText> pinned) {}
