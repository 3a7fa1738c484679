package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.KnownName;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.NamesBehindPseudonyms;

/**
 * Gathers the names of all persons in case files, told apart by what they are to one letter or testimony, and the
 * real names of hidden witnesses of its case.
 */
@ApplicationScoped
class NamesOnFile {

    private final Persons persons;
    private final CaseFiles caseFiles;
    private final NamesBehindPseudonyms witnesses;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NamesOnFile() {
        this.persons = null;
        this.caseFiles = null;
        this.witnesses = null;
    }

    @Inject
    NamesOnFile(Persons persons, CaseFiles caseFiles, NamesBehindPseudonyms witnesses) {
        this.persons = persons;
        this.caseFiles = caseFiles;
        this.witnesses = witnesses;
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
        return known(file.id(), signing, sought);
    }

    /** @param witness null under a pseudonym */
    KnownPeople forTestimony(CaseId file, @Nullable PersonId witness) {
        Set<PersonId> sought = caseFiles.view(file).sought().stream()
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        return known(file, witness == null ? Set.of() : Set.of(witness), sought);
    }

    private KnownPeople known(CaseId file, Set<PersonId> signing, Set<PersonId> sought) {
        Stream<KnownPeople.Entry> onFile = persons.allNames().stream()
                .filter(name -> name.kind() != NameKind.FATHERS)
                .filter(name -> name.kind() != NameKind.GIVEN
                        || signing.contains(name.person())
                        || sought.contains(name.person()))
                .map(name -> entry(name, signing, sought));
        Stream<KnownPeople.Entry> hidden = witnesses.ofCase(file).stream()
                .map(name -> new KnownPeople.Entry(name, FindingKind.PROTECTED_NAME, true));
        return new KnownPeople(Stream.concat(onFile, hidden).toList());
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
