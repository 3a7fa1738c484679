package org.kinbridge.cases.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.person.RowWords;
import org.kinbridge.core.time.FuzzyDate;

/** Facts follow a merge of the persons whom they are about. */
@ApplicationScoped
class FactFollows implements FollowsPerson {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public String table() {
        return "cases.fact";
    }

    /** When, where and what, as they were taken down. */
    @Override
    public RowWords describe(UUID row) {
        Fact fact = entityManager.find(Fact.class, row);
        if (fact == null) {
            return RowWords.GONE;
        }
        FactView view = fact.view();
        FuzzyDate when = view.when();
        String words = Stream.of(when == null ? "" : when.words(), view.where(), view.what())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new RowWords(words, null, "/desk/cases/file?id=" + view.caseId());
    }
}
