package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;

/** An edition in the list of issues. */
public record EditionRow(Language language, EditionStatus status, String title) {}
