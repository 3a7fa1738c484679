package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.support.Problems;

/** Adds, changes or removes a way to reach somebody. */
@Named("contactPage")
@ViewScoped
public class Contact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private Problems problems;

    private String file = "";
    private String person = "";
    private String id = "";
    private String name = "";
    private int version;
    private ContactForm form = new ContactForm();
    private @Nullable ContactForm theirs;

    public void load() {
        problems.attempt(() -> {
            name = persons.view(personId()).name();
            if (!id.isEmpty()) {
                ContactPointView current = current();
                version = current.version();
                form = ContactForm.of(current);
            }
        });
    }

    public void save() {
        finish("contact.done.saved", () -> {
            if (id.isEmpty()) {
                contactPoints.add(personId(), form.command());
            } else {
                contactPoints.change(current().id(), version, form.command());
            }
        });
    }

    public void remove() {
        finish("contact.done.removed", () -> contactPoints.remove(current().id(), version));
    }

    private void finish(String key, Runnable step) {
        boolean done = problems.attempt(() -> {
            try {
                step.run();
            } catch (StaleVersion stale) {
                theirs = ContactForm.of(current());
                version = current().version();
                throw stale;
            }
        });
        if (done) {
            problems.done(key);
            PersonAddress.back(file, person);
        }
    }

    private PersonId personId() {
        try {
            return PersonId.of(person);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private ContactPointView current() {
        return contactPoints.of(personId()).stream()
                .filter(contact -> contact.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public @Nullable ContactForm getTheirs() {
        return theirs;
    }

    public String getName() {
        return name;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
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
}
