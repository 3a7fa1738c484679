package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** An edition with its contents list. @param errata how many have corrected it since it was published */
public record EditionView(
        Language language,
        EditionStatus status,
        String title,
        String dateWords,
        @Nullable LocalDate publishedOn,
        int errata,
        List<ContentsEntry> contents) {

    public EditionView {
        contents = List.copyOf(contents);
    }

    /** The contents list by sections; what stands in none comes first, under no name. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (ContentsEntry entry : contents) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).section().equals(entry.section())) {
                groups.add(new Group(entry.section(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).entries().add(entry);
        }
        return groups;
    }

    /**
     * Entries of one section.
     *
     * @param section its name; empty for none
     */
    public record Group(String section, List<ContentsEntry> entries) {}
}
