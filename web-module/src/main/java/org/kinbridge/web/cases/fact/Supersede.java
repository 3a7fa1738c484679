package org.kinbridge.web.cases.fact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.SupersedeFact;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Puts a better statement in the place of a fact. If somebody else has just done so, shows theirs beside ours. */
@Named
@ViewScoped
public class Supersede implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Facts facts;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private int version;
    private String why = "";
    private FactForm form = new FactForm();
    private @Nullable FactForm theirs;
    private boolean loaded;

    public void load() {
        problems.attempt(() -> {
            FactView fact = facts.view(factId());
            version = fact.version();
            form = FactForm.of(fact);
            loaded = true;
            showTheirs(fact);
        });
    }

    private FactId factId() {
        try {
            return FactId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public void supersede() {
        boolean done = problems.attempt(() -> {
            try {
                facts.supersede(new SupersedeFact(factId(), version, form.command(dates.language()), why));
            } catch (Refused superseded) {
                showTheirs(facts.view(factId()));
                throw superseded;
            }
        });
        if (done) {
            problems.done("fact.done.superseded");
            CaseAddress.show(file);
        }
    }

    private void showTheirs(FactView fact) {
        FactId successor = fact.supersededBy();
        if (successor != null) {
            theirs = FactForm.of(facts.view(successor));
        }
    }

    /** What stands by now in the place of the fact; null while it stands itself. */
    public @Nullable FactForm getTheirs() {
        return theirs;
    }

    public boolean isLoaded() {
        return loaded;
    }

    public FactForm getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
