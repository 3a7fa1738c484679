package org.kinbridge.newsletter.media;

import java.util.Map;
import org.kinbridge.core.text.Language;

/** A photograph for a rendition: the largest size, and what is said about it. */
public record PrintablePhotograph(SizedPicture picture, Map<Language, PhotographText> texts) {}
