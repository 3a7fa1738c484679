package org.kinbridge.web.cases.family;

import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.family.Contradiction;
import org.kinbridge.cases.family.FamilyMember;
import org.kinbridge.cases.family.FamilyView;
import org.kinbridge.cases.person.KinshipView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.web.support.Words;

/** Says in words what the drawing shows, and what contradicts. */
final class FamilySentences {

    private final FamilyView family;
    private final Words words;

    FamilySentences(FamilyView family, Words words) {
        this.family = family;
        this.words = words;
    }

    String name(PersonId id) {
        return family.member(id).map(member -> member.person().name()).orElse("");
    }

    KinRow row(StatedKinship statement) {
        KinshipView kin = statement.kinship();
        return new KinRow(
                statement,
                words.of(
                        "kinship.sentence",
                        name(kin.person()),
                        words.constant("kinship", kin.kinship()),
                        name(kin.relative())),
                words.of(
                        "kinship.inverse",
                        name(kin.relative()),
                        words.constant("kinship", kin.inverse()),
                        name(kin.person())),
                name(statement.assertedBy()));
    }

    /** Beginning with how sure it is. */
    String contradiction(Contradiction contradiction) {
        Object[] names = contradiction.people().stream().map(this::name).toArray();
        return words.of("family.contradiction." + contradiction.kind().name(), names);
    }

    /** For each member, how the others are related to it, as the table behind the drawing says it. */
    List<String> relations(FamilyMember member) {
        List<String> relations = new ArrayList<>();
        PersonId id = member.person().id();
        family.standing().stream().map(StatedKinship::kinship).forEach(kin -> {
            if (kin.person().equals(id)) {
                relations.add(words.of("family.isOf", words.constant("kinship", kin.kinship()), name(kin.relative())));
            } else if (kin.relative().equals(id)) {
                relations.add(words.of("family.isOf", words.constant("kinship", kin.inverse()), name(kin.person())));
            }
        });
        return relations.stream().distinct().toList();
    }
}
