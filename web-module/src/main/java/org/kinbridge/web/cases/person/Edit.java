package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.problem.StaleVersion;
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
    private NamesForm form = new NamesForm();
    private @Nullable NamesForm theirs;

    public void load() {
        problems.attempt(() -> {
            PersonView person = persons.view(PersonAddress.idOf(id));
            version = person.version();
            form = NamesForm.of(person);
            loaded = true;
        });
    }

    public void save() {
        boolean saved = problems.attempt(() -> {
            try {
                persons.edit(new EditPerson(PersonAddress.idOf(id), version, form.getSex(), form.names()));
            } catch (StaleVersion stale) {
                meet();
                throw stale;
            }
        });
        if (saved) {
            problems.done("person.done.saved");
            PersonAddress.back(file, id);
        } else {
            form.offerRow();
        }
    }

    /** Both versions lie side by side now; saving again means that ours was chosen knowingly. */
    private void meet() {
        PersonView current = persons.view(PersonAddress.idOf(id));
        theirs = NamesForm.of(current);
        version = current.version();
    }

    /** Takes over what the other has saved; ours is dropped. */
    public void takeTheirs() {
        theirs = null;
        load();
    }

    public void addRow() {
        form.addRow();
    }

    public void removeRow(int index) {
        form.removeRow(index);
    }

    public @Nullable NamesForm getTheirs() {
        return theirs;
    }

    public boolean isLoaded() {
        return loaded;
    }

    public NamesForm getForm() {
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
