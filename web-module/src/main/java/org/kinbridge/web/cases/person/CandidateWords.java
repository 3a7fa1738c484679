package org.kinbridge.web.cases.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.identity.Reason;
import org.kinbridge.cases.identity.Suggestion;
import org.kinbridge.web.support.Words;

/** Says in words who may be meant, and why. */
@RequestScoped
public class CandidateWords {

    @Inject
    private Words words;

    Candidate candidate(Suggestion suggestion) {
        List<String> about = new ArrayList<>();
        if (!suggestion.person().father().isEmpty()) {
            about.add(words.of("person.childOf", suggestion.person().father()));
        }
        suggestion.births().forEach(born -> about.add(words.of("persons.bornIn", born.words())));
        suggestion
                .roles()
                .forEach(role ->
                        about.add(words.constant("persons.role", role.kind()) + ": \u2066" + role.where() + "\u2069"));
        return new Candidate(
                suggestion.person().id().toString(),
                suggestion.person().name(),
                about,
                reasons(suggestion.reasons(), true),
                reasons(suggestion.reasons(), false));
    }

    List<String> reasons(List<Reason> reasons, boolean speaksFor) {
        return reasons.stream()
                .filter(reason -> reason.kind().speaksFor() == speaksFor)
                .map(reason -> words.constant("persons.reason", reason.kind())
                        + (reason.detail().isEmpty() ? "" : " (\u2068" + reason.detail() + "\u2069)"))
                .toList();
    }

    String named(String key, String name) {
        return words.of(key) + ": " + name;
    }
}
