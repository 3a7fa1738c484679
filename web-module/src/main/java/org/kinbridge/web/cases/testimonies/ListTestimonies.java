package org.kinbridge.web.cases.testimonies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.clearance.ClearanceRow;
import org.kinbridge.cases.clearance.ClearanceStatus;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.testimony.StatementView;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyCourse;
import org.kinbridge.cases.testimony.TestimonyView;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** The testimonies of a case. */
@Named
@ViewScoped
public class ListTestimonies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private TestimonyCourse course;

    @Inject
    private Clearances clearances;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private transient @Nullable CircleView people;
    private transient @Nullable List<TestimonyView> found;
    private transient String opened = "";
    private transient String realName = "";

    public void load() {
        problems.attempt(() -> {
            people = circle.of(CaseAddress.idOf(file));
            found = testimonies.ofCase(CaseAddress.idOf(file));
        });
    }

    /** Shows the real name behind a pseudonym, until the page is left. */
    public void reveal(TestimonyView testimony) {
        problems.attempt(() -> {
            realName = testimonies.realName(testimony.id());
            opened = testimony.id().toString();
        });
    }

    /** Deletes a draft. */
    public @Nullable String delete(TestimonyView testimony) {
        boolean deleted = problems.attempt(
                () -> course.delete(testimony.id(), testimony.standing().version()));
        found = null;
        if (!deleted) {
            return null;
        }
        problems.done("testimonies.done.deleted");
        return "/desk/cases/testimonies?faces-redirect=true&file=" + CaseAddress.idOf(file);
    }

    /** The clearances of a testimony, the latest first. */
    public List<ClearanceRow> clearancesOf(TestimonyView testimony) {
        return clearances.ofTestimony(testimony.id());
    }

    /** Whether print can be asked for: a part may be printed, and nothing of it is under way or cleared. */
    public boolean canBePrinted(TestimonyView testimony) {
        return testimony.printable()
                && clearancesOf(testimony).stream().allMatch(row -> row.status() == ClearanceStatus.RETRACTED);
    }

    /** What could not be called back when the witness took the testimony back. */
    public List<Consequence> beyondRecall(TestimonyView testimony) {
        return testimony.withdrawn()
                ? course.consequences(testimony.id()).stream()
                        .filter(one -> !one.recalled())
                        .toList()
                : List.of();
    }

    public String writtenBy(AccountId account) {
        return staffNames.of(account);
    }

    /** Puts a statement one place earlier. */
    public @Nullable String moveUp(StatementView statement) {
        boolean moved = problems.attempt(() -> statements.moveUp(statement.id(), statement.position()));
        found = null;
        return moved ? "/desk/cases/testimonies?faces-redirect=true&file=" + CaseAddress.idOf(file) : null;
    }

    /** The real name, if it was just opened. */
    public String realNameOf(TestimonyView testimony) {
        return testimony.id().toString().equals(opened) ? realName : "";
    }

    /** Name of somebody of whom a statement speaks. */
    public String name(PersonId person) {
        CircleView known = getPeople();
        String name = known == null ? "" : known.name(person);
        return name.isEmpty() ? words.of("testimonies.formerly") : name;
    }

    public String recordedBy(TestimonyView testimony) {
        return staffNames.of(testimony.recordedBy());
    }

    public @Nullable CircleView getPeople() {
        if (people == null && !file.isEmpty()) {
            load();
        }
        return people;
    }

    public List<TestimonyView> getTestimonies() {
        if (found == null && !file.isEmpty()) {
            load();
        }
        return Objects.requireNonNullElse(found, List.of());
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }
}
