package org.kinbridge.web.cases.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.identity.Identities;
import org.kinbridge.cases.identity.Sketch;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Looks for people on record who may be meant instead of entering a person anew. Only staff choose; nothing is assumed. */
@Named("choosePerson")
@RequestScoped
public class ChoosePerson {

    @Inject
    private Identities identities;

    @Inject
    private DateEcho dates;

    @Inject
    private CandidateWords candidateWords;

    @Inject
    private Problems problems;

    /** Looks for people on record who resemble what was typed. @param born the date of birth as typed, or empty */
    public void look(PersonChoice choice, PersonForm form, @Nullable String born) {
        problems.attempt(() -> choice.suggest(identities
                .suggest(new Sketch(
                        form.getName(),
                        form.getFather(),
                        form.getSex(),
                        Objects.requireNonNullElse(born, ""),
                        dates.language()))
                .stream()
                .map(candidateWords::candidate)
                .toList()));
    }
}
