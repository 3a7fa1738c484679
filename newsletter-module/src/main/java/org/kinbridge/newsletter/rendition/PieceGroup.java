package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of one section, as the templates list them.
 *
 * @param section its name; empty for pieces that stand in none
 */
public record PieceGroup(String section, List<PieceView> pieces) {

    /** Neighbours of one section together; sections in which nothing stands do not appear. */
    static List<PieceGroup> of(List<PieceView> pieces) {
        List<PieceGroup> groups = new ArrayList<>();
        for (PieceView piece : pieces) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).section().equals(piece.section())) {
                groups.add(new PieceGroup(piece.section(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).pieces().add(piece);
        }
        return groups;
    }
}
