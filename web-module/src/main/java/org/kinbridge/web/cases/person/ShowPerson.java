package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.DocumentView;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.MergeView;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonSheet;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The page of one person: names, birth, roles, how to reach them, numbers of documents. */
@Named("showPerson")
@ViewScoped
public class ShowPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonSheets sheets;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private Facts facts;

    @Inject
    private Merges merges;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private String id = "";
    private int documentCount;
    private String goesOnAs = "";
    private transient @Nullable List<MergeView> merged;
    private transient @Nullable PersonSheet sheet;
    private transient @Nullable List<FactView> births;
    private transient @Nullable List<ContactPointView> contacts;
    private transient @Nullable List<DocumentView> opened;

    public void load() {
        problems.attempt(() -> {
            PersonId person = PersonAddress.idOf(id);
            sheet = sheets.of(person);
            births = facts.ofPersons(Set.of(person)).stream()
                    .filter(fact -> fact.kind() == FactKind.BORN && fact.stands())
                    .toList();
            contacts = contactPoints.of(person);
            documentCount = documents.count(person);
            merged = merges.of(person);
            goesOnAs = merges.mergedInto(person).map(PersonId::toString).orElse("");
        });
    }

    /** Opens the numbers of documents; that they were read is written down. */
    public void openDocuments() {
        load();
        problems.attempt(() -> opened = documents.of(PersonAddress.idOf(id)));
    }

    public @Nullable PersonSheet getSheet() {
        if (sheet == null && !id.isEmpty() && Faces.isPostback()) {
            load();
        }
        return sheet;
    }

    /** What stands of the birth, each by its own source; two may contradict. */
    public List<FactView> getBirths() {
        return births == null ? List.of() : births;
    }

    public List<ContactPointView> getContacts() {
        return contacts == null ? List.of() : contacts;
    }

    /** Null until they were opened. */
    public @Nullable List<DocumentView> getDocuments() {
        return opened;
    }

    public int getDocumentCount() {
        return documentCount;
    }

    /** The merges of this record with others, the latest first. */
    public List<MergeView> getMerges() {
        return merged == null ? List.of() : merged;
    }

    public String staffName(MergeView merge) {
        return staffNames.of(merge.mergedBy());
    }

    /** The id of the record that goes on in place of this one; empty if this one does. */
    public String getGoesOnAs() {
        return goesOnAs;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
