package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;

/**
 * A public page of a piece.
 *
 * @param path its address on the site
 */
public record PublicPlace(int issueNumber, Language edition, String title, String path) {}
