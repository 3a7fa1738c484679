package org.kinbridge.newsletter.media;

import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/** What shall be said about a photograph, based on this version of it; languages left out stay as they are. */
public record DescribePhotograph(UUID id, int version, Map<Language, PhotographText> texts) {

    public DescribePhotograph {
        texts = Map.copyOf(texts);
    }
}
