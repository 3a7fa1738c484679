package org.kinbridge.web.cases.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.cases.fact.FactForm;
import org.kinbridge.web.cases.person.PersonChoice;
import org.kinbridge.web.cases.person.PersonForm;

/** What is typed about one sought person. */
public class SoughtForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private final PersonChoice choice = new PersonChoice();
    private @Nullable Kinship kinship;
    private final ArrayList<FactForm> facts =
            new ArrayList<>(List.of(new FactForm(FactKind.BORN), new FactForm(FactKind.LAST_SEEN)));

    /** Also drops the rows in which nothing was typed, so that messages find the row they speak of. */
    NewSought command(Language language) {
        facts.removeIf(FactForm::blank);
        return new NewSought(
                choice.given(person),
                kinship,
                facts.stream().map(fact -> fact.command(language)).toList());
    }

    /** Whoever asks is the source of every statement for which no other is named. */
    void saidBy(String enquirer) {
        facts.stream()
                .filter(fact -> !fact.blank() && fact.getSource().isBlank())
                .forEach(fact -> fact.setSource(enquirer));
    }

    /** After a problem there is a row to type in again. */
    void offerFact() {
        if (facts.isEmpty()) {
            facts.add(new FactForm(FactKind.LAST_SEEN));
        }
    }

    boolean blank() {
        return !choice.isMade() && person.blank() && facts.stream().allMatch(FactForm::blank);
    }

    /** The date of birth as typed; empty if none was. */
    public String getBorn() {
        return facts.stream()
                .filter(fact -> fact.getKind() == FactKind.BORN)
                .map(FactForm::getWhen)
                .findFirst()
                .orElse("");
    }

    /** Who was suggested for this person, and who was chosen. */
    public PersonChoice getChoice() {
        return choice;
    }

    public PersonForm getPerson() {
        return person;
    }

    public @Nullable Kinship getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable Kinship kinship) {
        this.kinship = kinship;
    }

    public List<FactForm> getFacts() {
        return facts;
    }
}
