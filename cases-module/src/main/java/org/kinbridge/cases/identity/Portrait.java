package org.kinbridge.cases.identity;

import java.util.List;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.time.FuzzyDate;

/**
 * What can be compared of a person. Nothing sealed is in it.
 *
 * @param births as stated, each by its own source
 * @param places that are named in what is openly known
 */
public record Portrait(List<NameView> names, Sex sex, List<FuzzyDate> births, List<String> places) {
    public Portrait {
        names = List.copyOf(names);
        births = List.copyOf(births);
        places = List.copyOf(places);
    }

    /** The names by which the person goes: all but the father's. */
    List<String> own() {
        return names.stream()
                .filter(name -> name.kind() != NameKind.FATHERS)
                .map(NameView::text)
                .toList();
    }

    List<String> fathers() {
        return names.stream()
                .filter(name -> name.kind() == NameKind.FATHERS)
                .map(NameView::text)
                .toList();
    }
}
