package org.kinbridge.newsletter.extraction;

import java.util.List;

/** What a file holds: its lines in reading order, its pictures, and what did not come over. */
public record Extraction(SourceFormat format, List<FoundLine> lines, List<FoundPicture> pictures, List<Loss> losses) {

    public Extraction {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        losses = List.copyOf(losses);
    }
}
