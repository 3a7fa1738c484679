package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.identity.Identities;
import org.kinbridge.cases.identity.Sketch;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Lets staff choose somebody on record instead of entering a person anew. Only they choose; nothing is assumed. */
@Named("choosePerson")
@ViewScoped
public class ChoosePerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Identities identities;

    @Inject
    private DateEcho dates;

    @Inject
    private CandidateWords candidateWords;

    @Inject
    private Problems problems;

    private String chosen = "";
    private String chosenName = "";
    private boolean looked;
    private final ArrayList<Candidate> candidates = new ArrayList<>();

    /** Looks for people on record who resemble what was typed. @param born the date of birth as typed, or empty */
    public void look(PersonForm form, @Nullable String born) {
        problems.attempt(() -> {
            candidates.clear();
            identities
                    .suggest(new Sketch(
                            form.getName(),
                            form.getFather(),
                            form.getSex(),
                            Objects.requireNonNullElse(born, ""),
                            dates.language()))
                    .forEach(suggestion -> candidates.add(candidateWords.candidate(suggestion)));
            looked = true;
        });
    }

    /** Takes one of those that were suggested. */
    public void choose(String id) {
        candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .ifPresent(candidate -> {
                    chosen = candidate.id();
                    chosenName = candidate.name();
                });
    }

    public void drop() {
        chosen = "";
        chosenName = "";
    }

    /** The person chosen, or else the one that was typed. */
    public GivenPerson given(PersonForm form) {
        return chosen.isEmpty() ? form.command() : new OnRecord(PersonAddress.idOf(chosen));
    }

    public boolean isMade() {
        return !chosen.isEmpty();
    }

    public boolean isLooked() {
        return looked;
    }

    public String getChosen() {
        return chosen;
    }

    public String getChosenName() {
        return chosenName;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
