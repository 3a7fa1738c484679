package org.kinbridge.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as far as names go. Contact points are not in it, so that no page or letter made from it can show one.
 *
 * @param names in the order given
 */
public record PersonView(PersonId id, int version, Sex sex, List<NameView> names) {
    public PersonView {
        names = List.copyOf(names);
    }

    /** The full name, or given and family name, or whatever there is. */
    public String name() {
        return name(names);
    }

    /** As {@link #name()}, of the names of one person in the order given; empty if there is none. */
    static String name(List<NameView> names) {
        return first(names, NameKind.FULL)
                .or(() -> Optional.of(Stream.of(NameKind.GIVEN, NameKind.FAMILY)
                                .flatMap(kind -> first(names, kind).stream())
                                .collect(Collectors.joining(" ")))
                        .filter(joined -> !joined.isEmpty()))
                .orElseGet(() -> names.isEmpty() ? "" : names.get(0).text());
    }

    /** The father's name; empty if not known. */
    public String father() {
        return first(names, NameKind.FATHERS).orElse("");
    }

    private static Optional<String> first(List<NameView> names, NameKind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(NameView::text)
                .findFirst();
    }
}
