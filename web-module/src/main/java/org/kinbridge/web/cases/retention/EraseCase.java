package org.kinbridge.web.cases.retention;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.retention.ErasurePlan;
import org.kinbridge.cases.retention.ErasureView;
import org.kinbridge.cases.retention.Erasures;
import org.kinbridge.cases.retention.Ground;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SignedIn;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** The erasure of a case: one asks, another confirms or calls it off. */
@Named
@ViewScoped
public class EraseCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Erasures erasures;

    @Inject
    private Persons persons;

    @Inject
    private SignedIn me;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private int version;
    private @Nullable Ground ground;
    private String reference = "";
    private transient @Nullable ErasurePlan plan;

    public void load() {
        problems.attempt(() -> {
            ErasurePlan read = erasures.plan(CaseAddress.idOf(file));
            plan = read;
            version = read.open() == null ? 0 : read.open().version();
        });
    }

    public void ask() {
        if (problems.attempt(() -> erasures.ask(CaseAddress.idOf(file), ground))) {
            problems.done("retention.done.asked");
            again();
        }
    }

    public void callOff() {
        if (problems.attempt(() -> erasures.callOff(open().id(), version))) {
            problems.done("retention.done.calledOff");
            again();
        }
    }

    /** Erases the case. There is no page of it to go back to. */
    public void confirm() {
        if (problems.attempt(() -> erasures.confirm(open().id(), version, reference))) {
            problems.done("retention.done.erased");
            Faces.redirect(
                    Faces.getRequestContextPath() + (me.isCoordinator() ? "/desk/cases/retention" : "/desk/cases"));
        }
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/retention/erase?file=" + CaseAddress.idOf(file));
    }

    private ErasureView open() {
        ErasurePlan shown = getPlan();
        return Objects.requireNonNull(Objects.requireNonNull(shown).open());
    }

    public @Nullable ErasurePlan getPlan() {
        if (plan == null && Faces.isPostback()) {
            int seen = version;
            load();
            version = seen;
        }
        return plan;
    }

    public List<String> getGoes() {
        ErasurePlan shown = getPlan();
        return shown == null ? List.of() : names(shown.goes());
    }

    public List<String> getStays() {
        ErasurePlan shown = getPlan();
        return shown == null ? List.of() : names(shown.stays());
    }

    public List<String> getGone() {
        ErasurePlan shown = getPlan();
        return shown == null
                ? List.of()
                : shown.beyondRecall().stream().map(this::gone).toList();
    }

    private String gone(BeyondRecall gone) {
        return words.of(
                "retention.gone." + gone.kind(),
                dates.day(gone.on().atStartOfDay(ZoneOffset.UTC).toInstant()),
                gone.where());
    }

    private List<String> names(Collection<PersonId> ids) {
        return persons.views(ids).values().stream()
                .map(PersonView::name)
                .sorted()
                .toList();
    }

    public String getAsked() {
        ErasureView open = getPlan() == null ? null : getPlan().open();
        return open == null
                ? ""
                : words.of(
                        "retention.asked",
                        open.askedBy(),
                        dates.day(open.askedAt()),
                        words.constant("retention.ground", open.ground()));
    }

    public List<SelectItem> getGrounds() {
        return Arrays.stream(Ground.values())
                .map(one -> new SelectItem(one, words.constant("retention.ground", one)))
                .toList();
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public @Nullable Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = Objects.requireNonNullElse(reference, "");
    }
}
