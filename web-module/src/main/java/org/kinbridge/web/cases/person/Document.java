package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.DocumentView;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.support.Problems;

/** Adds, changes or removes the number of a person's document. */
@Named("documentPage")
@ViewScoped
public class Document implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private Persons persons;

    @Inject
    private Problems problems;

    private String person = "";
    private String id = "";
    private String name = "";
    private int version;
    private DocumentKind kind = DocumentKind.IDENTITY_CARD;
    private String number = "";
    private String issuedBy = "";

    public void load() {
        problems.attempt(() -> {
            name = persons.view(PersonAddress.idOf(person)).name();
            if (!id.isEmpty()) {
                DocumentView current = current();
                version = current.version();
                kind = current.kind();
                number = current.number();
                issuedBy = current.issuedBy();
            }
        });
    }

    public void save() {
        finish("persons.document.done.saved", () -> {
            NewDocument command = new NewDocument(kind, number, issuedBy);
            if (id.isEmpty()) {
                documents.add(PersonAddress.idOf(person), command);
            } else {
                documents.change(current().id(), version, command);
            }
        });
    }

    public void remove() {
        finish("persons.document.done.removed", () -> documents.remove(current().id(), version));
    }

    private void finish(String key, Runnable step) {
        boolean done = problems.attempt(() -> {
            try {
                step.run();
            } catch (StaleVersion stale) {
                version = current().version();
                throw stale;
            }
        });
        if (done) {
            problems.done(key);
            PersonAddress.show(PersonAddress.idOf(person));
        }
    }

    private DocumentView current() {
        return documents.of(PersonAddress.idOf(person)).stream()
                .filter(document -> document.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DocumentKind kind) {
        this.kind = Objects.requireNonNullElse(kind, DocumentKind.OTHER);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public void setIssuedBy(@Nullable String issuedBy) {
        this.issuedBy = Objects.requireNonNullElse(issuedBy, "");
    }
}
