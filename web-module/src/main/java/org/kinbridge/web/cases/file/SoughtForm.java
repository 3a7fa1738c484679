package org.kinbridge.web.cases.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.cases.fact.FactForm;
import org.kinbridge.web.cases.person.PersonForm;

/** What is typed about one sought person. */
public class SoughtForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private Kinship kinship = Kinship.BROTHER;
    private final ArrayList<FactForm> facts =
            new ArrayList<>(List.of(new FactForm(FactKind.BORN), new FactForm(FactKind.LAST_SEEN)));

    /** Also drops the rows in which nothing was typed, so that messages find the row they speak of. */
    NewSought command(Language language) {
        facts.removeIf(FactForm::blank);
        return new NewSought(
                person.command(), kinship, facts.stream().map(fact -> fact.command(language)).toList());
    }

    /** After a problem there is a row to type in again. */
    void offerFact() {
        if (facts.isEmpty()) {
            facts.add(new FactForm(FactKind.LAST_SEEN));
        }
    }

    boolean blank() {
        return person.blank() && facts.stream().allMatch(FactForm::blank);
    }

    public PersonForm getPerson() {
        return person;
    }

    public Kinship getKinship() {
        return kinship;
    }

    public void setKinship(Kinship kinship) {
        this.kinship = Objects.requireNonNullElse(kinship, Kinship.FAMILY_MEMBER);
    }

    public List<FactForm> getFacts() {
        return facts;
    }
}
