package org.kinbridge.web.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.retention.PeriodView;
import org.kinbridge.cases.retention.RetentionPeriods;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

/** Rule 11: every kind of personal data has a retention period. Goes through every table that there is. */
@ExtendWith(ArquillianExtension.class)
class EveryTableIT {

    private static final String KIND = "kind:";
    private static final String REASON = "reason:";

    @Inject
    private RetentionPeriods periods;

    @Inject
    private Asked asked;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void every_table_has_a_period_or_a_reason_why_it_holds_no_personal_data() throws IOException {
        Set<String> named = new TreeSet<>(listed().keySet());
        named.removeIf(table -> table.startsWith("files."));
        assertThat(named).isEqualTo(tables("table_type = 'BASE TABLE'"));
        assertThat(listed()).allSatisfy((table, words) -> assertThat(
                        words.startsWith(KIND) || words.length() > REASON.length() + 10)
                .as(table)
                .isTrue());
    }

    @Test
    void every_kind_that_is_named_can_be_set_and_every_kind_that_can_be_set_is_named() throws IOException {
        Set<String> named = listed().values().stream()
                .filter(words -> words.startsWith(KIND))
                .flatMap(words -> Arrays.stream(words.substring(KIND.length()).split(",")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(asked.by(Role.ADMINISTRATOR, () -> periods.all()).stream()
                        .map(PeriodView::kind)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_is_of_a_case_or_of_a_person_cannot_be_excused_by_a_reason() throws IOException {
        Map<String, String> listed = listed();
        Set<String> ofSomebody = tables("table_type = 'BASE TABLE' and exists (select 1 from"
                + " information_schema.columns c where c.table_schema = t.table_schema and c.table_name = t.table_name"
                + " and c.column_name in ('case_id', 'person_id', 'sought_id', 'subscriber_id', 'address'))");
        ofSomebody.removeAll(Set.of("cases.erasure", "cases.body"));
        assertThat(ofSomebody)
                .hasSizeGreaterThan(30)
                .allSatisfy(table -> assertThat(listed.get(table)).as(table).startsWith(KIND));
    }

    @Test
    void a_table_that_nobody_has_named_would_be_found() {
        assertThat(tables("table_type = 'BASE TABLE'")).contains("cases.fact", "core.outbox", "newsletter.delivery");
        assertThat(tables("table_type = 'BASE TABLE'")).doesNotContain("cases.case_words");
    }

    private Set<String> tables(String condition) {
        Set<String> found = new TreeSet<>();
        entityManager
                .createNativeQuery(
                        "select t.table_schema || '.' || t.table_name from information_schema.tables t"
                                + " where t.table_schema in ('core', 'cases', 'newsletter') and " + condition,
                        String.class)
                .getResultList()
                .forEach(table -> found.add((String) table));
        return found;
    }

    private static Map<String, String> listed() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(EveryTableIT.class.getResourceAsStream("tables.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> listed = new TreeMap<>();
        properties.forEach((table, words) -> listed.put((String) table, (String) words));
        return listed;
    }
}
