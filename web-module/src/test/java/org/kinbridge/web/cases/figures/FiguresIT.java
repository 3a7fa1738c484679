package org.kinbridge.web.cases.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.figures.CaseworkFigures;
import org.kinbridge.cases.figures.Figure;
import org.kinbridge.cases.figures.Figures;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;

/** The figures of all cases, counted in the database of the deployed application. */
@ExtendWith(ArquillianExtension.class)
class FiguresIT {

    private static final int MOST_STATEMENTS = 10;

    @Inject
    private SealedCases sealedCases;

    @Inject
    private Figures figures;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void what_lies_below_the_seal_changes_no_figure() throws Exception {
        transaction.begin();
        try {
            addCases(12);
            CaseId id = sealedCases.open("Asker Figurina", "Sought Figurina").id();
            CaseworkFigures before = view();

            sealedCases.everything(id, () -> assertThat(view()).isEqualTo(before));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void counts_are_those_of_the_database_and_small_ones_are_masked() throws Exception {
        transaction.begin();
        try {
            addCases(12);
            entityManager
                    .createNativeQuery("update cases.case_file set opened_at = now() - interval '3 years' where id in"
                            + " (select id from cases.case_file limit 7)")
                    .executeUpdate();
            CaseworkFigures shown = view();

            for (Figure one : shown.requests().figures()) {
                int there = count("select count(*) from cases.tracing_request where duplicate_of is null and state = '"
                        + one.key() + "'");
                switch (one.shown()) {
                    case EXACT -> assertThat(one.value()).isEqualTo(there).isGreaterThanOrEqualTo(5);
                    case FEWER_THAN_FIVE -> assertThat(there).isLessThan(5);
                    case WITHHELD -> assertThat(there).isGreaterThanOrEqualTo(5);
                }
            }
            assertThat(shown.requests().figures())
                    .extracting(Figure::key)
                    .doesNotContain("LEAD", "LOCATED", "ASKED", "DECLINED", "NO_ANSWER", "ALLOWS", "DEATH_REPORTED");
            assertThat(figure(shown.ages().figures(), "UNDER_FIVE_YEARS").value())
                    .isIn(0, 7);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void the_figures_need_few_statements_however_many_cases_there_are() throws Exception {
        transaction.begin();
        try {
            addCases(40);
            var statistics = entityManager
                    .getEntityManagerFactory()
                    .unwrap(SessionFactory.class)
                    .getStatistics();
            long before = statistics.getPrepareStatementCount();
            view();
            assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(MOST_STATEMENTS);
        } finally {
            transaction.rollback();
        }
    }

    private CaseworkFigures view() {
        return asked.by(Role.COORDINATOR, () -> figures.view());
    }

    private static Figure figure(List<Figure> figures, String key) {
        return figures.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private void addCases(int count) {
        IntStream.range(0, count).forEach(i -> entityManager
                .createNativeQuery("with p as (insert into cases.person (id, version, sex, changed_at)"
                        + " values (gen_random_uuid(), 0, 'UNKNOWN', now()) returning id),"
                        + " c as (insert into cases.case_file (id, version, opened_year, number_in_year, submission,"
                        + " caseworker_id, opened_at) values (gen_random_uuid(), 0, 1900, :number, gen_random_uuid(),"
                        + " gen_random_uuid(), now()) returning id)"
                        + " insert into cases.tracing_request (id, version, case_id, sought_id, state, since)"
                        + " select gen_random_uuid(), 0, c.id, p.id, 'OPEN', now() from c, p")
                .setParameter("number", 1000 + i)
                .executeUpdate());
    }

    private int count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
