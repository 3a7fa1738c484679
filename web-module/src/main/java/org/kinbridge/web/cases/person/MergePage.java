package org.kinbridge.web.cases.person;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.identity.Comparison;
import org.kinbridge.cases.identity.Identities;
import org.kinbridge.cases.identity.Sketch;
import org.kinbridge.cases.identity.Suggestion;
import org.kinbridge.cases.person.MergePersons;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Compares two records, and makes one of them if a member of staff decides so. */
@Named("mergePage")
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Identities identities;

    @Inject
    private Merges merges;

    @Inject
    private CandidateWords candidateWords;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String id = "";
    private String with = "";
    private String wanted = "";
    private int version;
    private int otherVersion;
    private String survivor = "";
    private String reason = "";
    private final ArrayList<Candidate> candidates = new ArrayList<>();
    private transient @Nullable Comparison comparison;

    /** The other record if one was chosen, or else those that resemble. */
    public void load() {
        problems.attempt(() -> {
            if (with.isEmpty()) {
                suggestions().stream()
                        .filter(one -> !one.person().id().toString().equals(id))
                        .map(candidateWords::candidate)
                        .forEach(candidates::add);
            } else {
                compare();
            }
        });
    }

    /** By the words typed, or else by what is known of the person. */
    private List<Suggestion> suggestions() {
        return wanted.isBlank()
                ? identities.suggestFor(PersonAddress.idOf(id))
                : identities.suggest(new Sketch(wanted, "", Sex.UNKNOWN, "", dates.language()));
    }

    private void compare() {
        Comparison read = identities.compare(PersonAddress.idOf(id), PersonAddress.idOf(with));
        comparison = read;
        version = read.one().sheet().person().version();
        otherVersion = read.other().sheet().person().version();
        survivor = survivor.isEmpty() ? id : survivor;
    }

    public void merge() {
        boolean done = problems.attempt(() -> {
            try {
                merges.merge(command());
            } catch (StaleVersion stale) {
                compare();
                throw stale;
            }
        });
        if (done) {
            problems.done("persons.merge.done");
            PersonAddress.show(PersonAddress.idOf(survivor));
        }
    }

    private MergePersons command() {
        PersonId one = PersonAddress.idOf(id);
        PersonId other = PersonAddress.idOf(with);
        return survivor.equals(with)
                ? new MergePersons(other, otherVersion, one, version, reason)
                : new MergePersons(one, version, other, otherVersion, reason);
    }

    public @Nullable Comparison getComparison() {
        if (comparison == null && !with.isEmpty() && Faces.isPostback()) {
            problems.attempt(() -> comparison = identities.compare(PersonAddress.idOf(id), PersonAddress.idOf(with)));
        }
        return comparison;
    }

    /** What speaks for, or against, both being one person. */
    public List<String> reasons(boolean speaksFor) {
        Comparison shown = getComparison();
        return shown == null ? List.of() : candidateWords.reasons(shown.reasons(), speaksFor);
    }

    /** Both records, by name and role. */
    public List<SelectItem> getSurvivors() {
        Comparison shown = getComparison();
        return shown == null
                ? List.of()
                : List.of(
                        item(shown.one().sheet().person(), "persons.merge.side.one"),
                        item(shown.other().sheet().person(), "persons.merge.side.other"));
    }

    private SelectItem item(PersonView person, String side) {
        return new SelectItem(person.id().toString(), candidateWords.named(side, person.name()));
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(@Nullable String with) {
        this.with = Objects.requireNonNullElse(with, "");
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = Objects.requireNonNullElse(wanted, "");
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(@Nullable String survivor) {
        this.survivor = Objects.requireNonNullElse(survivor, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
