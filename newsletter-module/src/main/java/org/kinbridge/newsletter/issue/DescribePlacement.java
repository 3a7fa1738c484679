package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** How the contents list of one edition shall show a placement. */
public record DescribePlacement(UUID placement, Language edition, ShownText text) {}
