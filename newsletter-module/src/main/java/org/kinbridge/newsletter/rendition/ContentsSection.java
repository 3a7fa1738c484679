package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one section of the contents list.
 *
 * @param name empty for what stands in none
 */
public record ContentsSection(String name, List<ContentsLine> lines) {

    /** Neighbours of one section together; sections in which nothing stood do not appear. */
    static List<ContentsSection> of(List<ContentsLine> lines) {
        List<ContentsSection> sections = new ArrayList<>();
        for (ContentsLine line : lines) {
            if (sections.isEmpty() || !sections.get(sections.size() - 1).name().equals(line.section())) {
                sections.add(new ContentsSection(line.section(), new ArrayList<>()));
            }
            sections.get(sections.size() - 1).lines().add(line);
        }
        return sections;
    }
}
