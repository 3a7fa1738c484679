package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.HearsayDecision;
import org.kinbridge.cases.testimony.NewStatement;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.StatementId;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.Witness;
import org.kinbridge.core.text.Language;

/** An invented witness who does not want to be known; one part of what he says has become a fact. */
@ApplicationScoped
class DemoWitness {

    private final CaseCircle circle;
    private final Testimonies testimonies;
    private final Statements statements;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoWitness() {
        this.circle = null;
        this.testimonies = null;
        this.statements = null;
    }

    @Inject
    DemoWitness(CaseCircle circle, Testimonies testimonies, Statements statements) {
        this.circle = circle;
        this.testimonies = testimonies;
        this.statements = statements;
    }

    /** Returns the fact that was made. */
    FactId testify(CaseId family) {
        PersonId sought = circle.of(family).sought().get(0).person();
        TestimonyId testimony = testimonies.take(
                family,
                new NewTestimony(
                        new Witness.Pseudonymous("Witness Heron", "Davit Sarksian"),
                        "9 May 2026",
                        Language.EN,
                        TestimonyWay.TELEPHONE,
                        "Armenian"));
        StatementId together = statements.add(
                testimony,
                new NewStatement(
                        "We were in the same barrack until 1988. He had a bad cough, and he spoke of his sister every"
                                + " day.",
                        ReleaseLevel.STAFF,
                        Set.of(sought)));
        statements.change(
                together,
                0,
                new NewStatement(
                        "We were in the same barrack until the spring of 1988. He had a bad cough, and he spoke of his"
                                + " sister every day.",
                        ReleaseLevel.STAFF,
                        Set.of(sought)),
                "Heard again on the telephone: it was the spring.");
        statements.add(
                testimony,
                new NewStatement(
                        "I got out because my uncle knew the driver of the bread van. Do not write that anywhere.",
                        ReleaseLevel.CASE,
                        Set.of()));
        return statements.decide(
                together,
                new HearsayDecision(
                        sought,
                        FactKind.LAST_SEEN,
                        "spring 1988",
                        Language.EN,
                        "in a barrack, place not named",
                        "Had a bad cough.",
                        Confidence.LIKELY));
    }
}
