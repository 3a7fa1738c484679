package org.kinbridge.newsletter.contributor;

import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A line of the list of contributors.
 *
 * @param names in the order of the languages, each once
 * @param biographies the languages in which there is one
 */
public record ContributorRow(
        UUID id, ContributorKind kind, List<String> names, Site site, List<Language> biographies, boolean retired) {

    public ContributorRow {
        names = List.copyOf(names);
        biographies = List.copyOf(biographies);
    }
}
