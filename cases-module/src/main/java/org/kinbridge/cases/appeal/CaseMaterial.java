package org.kinbridge.cases.appeal;

import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.fact.FactKind;

/**
 * What a letter can be drafted from: the persons of a case, and what is known of those who are sought.
 *
 * @param enquirer name of the principal enquirer
 * @param sought   the sought persons, one per tracing request
 */
record CaseMaterial(UUID caseId, String reference, String enquirer, List<Sought> sought) {

    CaseMaterial {
        sought = List.copyOf(sought);
    }

    /**
     * A sought person.
     *
     * @param tracingRequest the request, by which an appeal names whom it concerns
     * @param relation       what the sought person is to the enquirer, as the enquirer says it in the letter's language,
     *                       such as {@code my brother}; empty if not known
     * @param statements     what is known, oldest first
     */
    record Sought(UUID tracingRequest, String name, String relation, List<Statement> statements) {

        Sought {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One fact.
     *
     * @param kind      what it says
     * @param when      the date as it stands in a sentence of the letter's language ({@code on 16 October 1987}); may be empty
     * @param where     place; empty if not known
     * @param words     further words of the fact; may be empty
     * @param firstHand whether who said it was there
     */
    record Statement(UUID fact, FactKind kind, String when, String where, String words, boolean firstHand) {}
}
