package org.kinbridge.web.cases.testimonies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.testimony.StatementView;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyView;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** Adds a part to a testimony, or changes one. */
@Named
@ViewScoped
public class WriteStatement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private Problems problems;

    private String file = "";
    private String testimony = "";
    private String id = "";
    private String witness = "";
    private String why = "";
    private int version;
    private StatementForm form = new StatementForm();
    private @Nullable StatementForm theirs;

    public void load() {
        problems.attempt(() -> {
            TestimonyView shown = testimony();
            StatementView saved = id.isEmpty() ? null : statement();
            witness = shown.witness();
            version = saved == null ? 0 : saved.version();
            form = StatementForm.of(circle.of(CaseAddress.idOf(file)), saved);
        });
    }

    public @Nullable String save() {
        return finish("/desk/cases/testimonies?file=" + CaseAddress.idOf(file));
    }

    /** Saves, and offers an empty form for the next part. */
    public @Nullable String saveAndGoOn() {
        return finish("/desk/cases/testimonies/statement?file=" + CaseAddress.idOf(file) + "&testimony="
                + testimony().id());
    }

    private @Nullable String finish(String next) {
        boolean saved = problems.attempt(() -> {
            try {
                write();
            } catch (StaleVersion stale) {
                StatementView now = statement();
                theirs = StatementForm.of(circle.of(CaseAddress.idOf(file)), now);
                version = now.version();
                throw stale;
            }
        });
        if (!saved) {
            return null;
        }
        problems.done("testimonies.done.said");
        return next + "&faces-redirect=true";
    }

    private void write() {
        if (id.isEmpty()) {
            statements.add(testimony().id(), form.command());
        } else {
            statements.change(statement().id(), version, form.command(), why);
        }
    }

    private TestimonyView testimony() {
        return testimonies.ofCase(CaseAddress.idOf(file)).stream()
                .filter(known -> known.id().toString().equals(testimony))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StatementView statement() {
        return testimony().statements().stream()
                .filter(known -> known.id().toString().equals(id) && !known.withheld())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String getWitness() {
        return witness;
    }

    public StatementForm getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    public @Nullable StatementForm getTheirs() {
        return theirs;
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public String getTestimony() {
        return testimony;
    }

    public void setTestimony(@Nullable String testimony) {
        this.testimony = Objects.requireNonNullElse(testimony, "");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
