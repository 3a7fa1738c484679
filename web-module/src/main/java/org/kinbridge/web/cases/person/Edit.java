package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** Changes the names of a person. If somebody else saved them meanwhile, shows both versions side by side. */
@Named("editPersonPage")
@ViewScoped
public class Edit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Persons persons;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private int version;
    private boolean loaded;
    private PersonForm form = new PersonForm();
    private @Nullable PersonForm theirs;

    public void load() {
        problems.attempt(() -> {
            PersonView person = persons.view(personId());
            version = person.version();
            form = PersonForm.of(person);
            loaded = true;
        });
    }

    private PersonId personId() {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public void save() {
        boolean saved = problems.attempt(() -> {
            try {
                persons.edit(new EditPerson(personId(), version, form.getSex(), form.names()));
            } catch (StaleVersion stale) {
                meet();
                throw stale;
            }
        });
        if (saved) {
            problems.done("person.done.saved");
            CaseAddress.show(file);
        }
    }

    /** Both versions lie side by side now; saving again means that ours was chosen knowingly. */
    private void meet() {
        PersonView current = persons.view(personId());
        theirs = PersonForm.of(current);
        version = current.version();
    }

    /** Takes over what the other has saved; ours is dropped. */
    public void takeTheirs() {
        theirs = null;
        load();
    }

    public @Nullable PersonForm getTheirs() {
        return theirs;
    }

    public boolean isLoaded() {
        return loaded;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
