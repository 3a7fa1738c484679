package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** What the pages about one sought person of a case have in common: whom the address means. */
public abstract class AboutSought implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Problems problems;

    private String file = "";
    private String sought = "";
    private @Nullable SoughtPeople people;

    /** Finds who is sought in the case. */
    void find() {
        people = new SoughtPeople(cases.view(CaseAddress.idOf(file)));
    }

    /** @throws org.kinbridge.core.problem.InvalidInput naming {@code sought}, if nobody of this case is meant */
    SoughtInCase about() {
        return Objects.requireNonNull(people).chosen(sought);
    }

    Problems problems() {
        return problems;
    }

    /** Goes to a page of the seals; only ever to ids, whatever the address held. */
    void go(String page) {
        Faces.redirect(
                Faces.getRequestContextPath() + "/desk/cases/whereabouts" + page + "file=" + CaseAddress.idOf(file));
    }

    public boolean isLoaded() {
        return people != null;
    }

    public List<SelectItem> getPeople() {
        return people == null ? List.of() : people.items();
    }

    public String getName() {
        return people == null ? "" : people.name(sought);
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = Objects.requireNonNullElse(sought, "");
    }
}
