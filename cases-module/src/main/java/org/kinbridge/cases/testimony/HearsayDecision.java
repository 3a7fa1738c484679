package org.kinbridge.cases.testimony;

import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.text.Language;

/**
 * A caseworker decides that a statement says something about one person. What the fact says is typed by the caseworker;
 * its source and that it is hearsay follow from the testimony.
 *
 * @param person one whom the statement mentions
 * @param when the words for the date; empty if the witness did not say
 * @param typedIn the language in which the date was typed
 */
public record HearsayDecision(
        PersonId person,
        FactKind kind,
        String when,
        Language typedIn,
        String where,
        String what,
        Confidence confidence) {

    NewFact fact(String witness) {
        return new NewFact(kind, when, typedIn, where, what, witness, Hearing.HEARSAY, confidence);
    }
}
