package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.KnownName;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;

/** Gathers the names of all persons in case files, told apart by what they are to one letter. */
@ApplicationScoped
class NamesOnFile {

    private final Persons persons;
    private final CaseFiles caseFiles;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NamesOnFile() {
        this.persons = null;
        this.caseFiles = null;
    }

    @Inject
    NamesOnFile(Persons persons, CaseFiles caseFiles) {
        this.persons = persons;
        this.caseFiles = caseFiles;
    }

    KnownPeople forLetter(AppealView appeal) {
        CaseView file = caseFiles.view(new CaseId(appeal.caseId()));
        Set<PersonId> signing =
                file.enquirers().stream().map(one -> one.person().id()).collect(Collectors.toSet());
        Set<PersonId> sought = file.sought().stream()
                .filter(one ->
                        appeal.tracingRequests().contains(one.request().id().value()))
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        List<KnownPeople.Entry> entries = persons.allNames().stream()
                .filter(name -> name.kind() != NameKind.FATHERS)
                .filter(name -> name.kind() != NameKind.GIVEN
                        || signing.contains(name.person())
                        || sought.contains(name.person()))
                .map(name -> entry(name, signing, sought))
                .toList();
        return new KnownPeople(entries);
    }

    private static KnownPeople.Entry entry(KnownName name, Set<PersonId> signing, Set<PersonId> sought) {
        FindingKind of = FindingKind.OTHER_PERSON;
        if (sought.contains(name.person())) {
            of = FindingKind.SOUGHT_PERSON;
        } else if (signing.contains(name.person())) {
            of = FindingKind.SIGNATORY;
        }
        return new KnownPeople.Entry(name.text(), of, name.kind() == NameKind.FULL || name.kind() == NameKind.ALIAS);
    }
}
