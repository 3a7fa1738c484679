package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.family.Families;
import org.kinbridge.cases.family.NewRelative;
import org.kinbridge.cases.family.StateKinship;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;

/** Invented relatives, so that the family of the first case is a tree. */
@ApplicationScoped
class DemoRelatives {

    private final CaseFiles cases;
    private final Families families;
    private final Facts facts;
    private final IdentityDocuments documents;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoRelatives() {
        this.cases = null;
        this.families = null;
        this.facts = null;
        this.documents = null;
    }

    @Inject
    DemoRelatives(CaseFiles cases, Families families, Facts facts, IdentityDocuments documents) {
        this.cases = cases;
        this.families = families;
        this.facts = facts;
        this.documents = documents;
    }

    /** Returns how many relatives were added. */
    int load(CaseId id) {
        CaseView file = cases.view(id);
        PersonId sister = file.principal().person().id();
        PersonId brother = file.sought().get(0).person().id();
        PersonId mother = families.add(
                id, new NewRelative(person(Sex.FEMALE, "Shushan Vardanyan"), Kinship.MOTHER, brother, sister));
        PersonId father = families.add(
                id, new NewRelative(person(Sex.MALE, "Haik Vardanyan-Poor"), Kinship.FATHER, brother, sister));
        PersonId cousin =
                families.add(id, new NewRelative(person(Sex.MALE, "Levon Vardanyan"), Kinship.COUSIN, brother, sister));
        families.state(id, new StateKinship(mother, Kinship.MOTHER, sister, sister));
        families.state(id, new StateKinship(father, Kinship.FATHER, sister, sister));
        families.state(id, new StateKinship(mother, Kinship.WIFE, father, sister));
        born(id, mother, "c. 1940");
        born(id, father, "1935");
        documents.add(brother, new NewDocument(DocumentKind.MILITARY_CARD, "LK 88-0417", "Garrison of Saqr"));
        return List.of(mother, father, cousin).size();
    }

    private void born(CaseId id, PersonId person, String when) {
        facts.record(
                id,
                person,
                new NewFact(
                        FactKind.BORN,
                        when,
                        Language.EN,
                        "",
                        "",
                        "their daughter",
                        Hearing.FIRST_HAND,
                        Confidence.LIKELY));
    }

    private static NewPerson person(Sex sex, String name) {
        return new NewPerson(sex, List.of(NewName.of(NameKind.FULL, name)));
    }
}
