package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.OnRecord;

/** Who was suggested for one person in a form, and whom somebody has chosen; nobody until then. */
public class PersonChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String chosen = "";
    private String chosenName = "";
    private boolean looked;
    private final ArrayList<Candidate> candidates = new ArrayList<>();

    /** What was found by the last look; in place of what was found before. */
    void suggest(List<Candidate> found) {
        candidates.clear();
        candidates.addAll(found);
        looked = true;
    }

    /** Takes one of those that were suggested; somebody else is not taken. */
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
