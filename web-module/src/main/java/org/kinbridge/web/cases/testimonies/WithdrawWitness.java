package org.kinbridge.web.cases.testimonies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyCourse;
import org.kinbridge.cases.testimony.TestimonyView;
import org.kinbridge.cases.testimony.WithdrawTestimony;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** A witness takes a testimony back; shows before that what it stops and what can no longer be called back. */
@Named
@ViewScoped
public class WithdrawWitness implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Testimonies testimonies;

    @Inject
    private TestimonyCourse course;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private int version;
    private String on = "";
    private String words = "";
    private transient @Nullable TestimonyView view;
    private transient @Nullable List<Consequence> consequences;

    public void load() {
        problems.attempt(() -> {
            read();
            version = Objects.requireNonNull(view).standing().version();
            on = days.today();
        });
    }

    private void read() {
        view = testimonies.ofCase(CaseAddress.idOf(file)).stream()
                .filter(known -> known.id().toString().equals(id) && !known.withdrawn())
                .findFirst()
                .orElseThrow(NotFound::new);
        consequences = course.consequences(view.id());
    }

    public @Nullable String withdraw() {
        boolean done = problems.attempt(() -> course.withdraw(
                new WithdrawTestimony(Objects.requireNonNull(getView()).id(), version, days.read(on, "on"), words)));
        if (!done) {
            return null;
        }
        problems.done("testimonies.done.withdrawn");
        return "/desk/cases/testimonies?faces-redirect=true&file=" + CaseAddress.idOf(file);
    }

    public @Nullable TestimonyView getView() {
        if (view == null && !id.isEmpty()) {
            problems.attempt(this::read);
        }
        return view;
    }

    public List<Consequence> getStopped() {
        return all().stream().filter(Consequence::recalled).toList();
    }

    public List<Consequence> getBeyondRecall() {
        return all().stream().filter(one -> !one.recalled()).toList();
    }

    private List<Consequence> all() {
        getView();
        return Objects.requireNonNullElse(consequences, List.of());
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = Objects.requireNonNullElse(on, "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
