package org.kinbridge.web.cases.testimonies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.testimony.HearsayDecision;
import org.kinbridge.cases.testimony.StatementView;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyView;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.fact.FactForm;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** A caseworker decides what a statement says about one person. */
@Named
@ViewScoped
public class DecideFact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private String statement = "";
    private String person = "";
    private String witness = "";
    private String name = "";
    private String text = "";
    private boolean onlyCase;
    private final FactForm form = new FactForm();

    public void load() {
        problems.attempt(() -> {
            StatementView shown = statement();
            PersonId about = shown.mentions().stream()
                    .map(StatementView.MentionView::person)
                    .filter(mentioned -> mentioned.toString().equals(person))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            name = circle.of(CaseAddress.idOf(file)).name(about);
            witness = testimony(shown).witness();
            text = shown.text();
            onlyCase = shown.release() == org.kinbridge.cases.testimony.ReleaseLevel.CASE;
        });
    }

    public @Nullable String decide() {
        boolean decided = problems.attempt(() -> statements.decide(
                statement().id(),
                new HearsayDecision(
                        PersonId.of(person),
                        form.getKind(),
                        form.getWhen(),
                        dates.language(),
                        form.getWhere(),
                        form.getWhat(),
                        form.getConfidence())));
        if (!decided) {
            return null;
        }
        problems.done("testimonies.done.decided");
        return "/desk/cases/testimonies?faces-redirect=true&file=" + CaseAddress.idOf(file);
    }

    private StatementView statement() {
        return testimonies.ofCase(CaseAddress.idOf(file)).stream()
                .flatMap(testimony -> testimony.statements().stream())
                .filter(known -> known.id().toString().equals(statement) && !known.withheld())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private TestimonyView testimony(StatementView shown) {
        return testimonies.ofCase(CaseAddress.idOf(file)).stream()
                .filter(known -> known.id().equals(shown.testimony()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isOnlyCase() {
        return onlyCase;
    }

    public String getWitness() {
        return witness;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public FactForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = Objects.requireNonNullElse(statement, "");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }
}
