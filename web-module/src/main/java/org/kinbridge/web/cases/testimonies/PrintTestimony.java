package org.kinbridge.web.cases.testimonies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.clearance.AskForTestimony;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.testimony.PublishableTestimony;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.appeals.AppealAddress;
import org.kinbridge.web.support.Problems;

/** Asks to print the parts of a testimony whose level allows it. */
@Named
@ViewScoped
public class PrintTestimony implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Clearances clearances;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private String title = "";
    private Language language = Language.EN;
    private transient @Nullable PublishableTestimony view;
    private @Nullable ClearanceId asked;

    public void load() {
        problems.attempt(() -> view = testimonies.publishable(testimony()));
    }

    public void ask() {
        if (problems.attempt(() -> asked = clearances.ask(new AskForTestimony(testimony(), language, title)))) {
            problems.done("clearance.testimony.done.asked");
            AppealAddress.show(Objects.requireNonNull(asked));
        }
    }

    private TestimonyId testimony() {
        try {
            return TestimonyId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable PublishableTestimony getView() {
        if (view == null && !id.isEmpty()) {
            load();
        }
        return view;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = Objects.requireNonNullElse(language, Language.EN);
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
