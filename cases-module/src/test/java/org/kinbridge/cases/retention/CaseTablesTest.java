package org.kinbridge.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTablesTest {

    private final CaseTables tables = new CaseTables(
            Map.of(
                    "case_file", Set.of("id"),
                    "person", Set.of("id"),
                    "fact", Set.of("id", "case_id", "person_id"),
                    "fact_aud", Set.of("id", "case_id", "person_id"),
                    "testimony", Set.of("id", "case_id"),
                    "mention", Set.of("id", "testimony_id", "person_id"),
                    "person_name", Set.of("id", "person_id"),
                    "person_name_aud", Set.of("id", "person_id"),
                    "erasure", Set.of("id", "case_id")),
            List.of(
                    new CaseTables.Link("fact", "person_id", "person"),
                    new CaseTables.Link("fact", "superseded_by", "fact"),
                    new CaseTables.Link("testimony", "case_id", "case_file"),
                    new CaseTables.Link("mention", "testimony_id", "testimony"),
                    new CaseTables.Link("mention", "person_id", "person"),
                    new CaseTables.Link("person_name", "person_id", "person")));

    @Test
    void rows_are_of_a_case_by_their_own_column_or_by_what_they_hang_on() {
        assertThat(tables.rows("fact")).isEqualTo("case_id = :case");
        assertThat(tables.rows("mention"))
                .isEqualTo("(testimony_id in (select id from cases.testimony where case_id = :case))");
        assertThat(tables.ofCases()).containsExactlyInAnyOrder("case_file", "fact", "testimony", "mention");
    }

    @Test
    void names_are_a_persons_own_but_a_mention_in_a_testimony_is_not() {
        assertThat(tables.ofPersons())
                .containsExactly(
                        new CaseTables.Link("person_name", "person_id", "person"),
                        new CaseTables.Link("person_name_aud", "person_id", "person"));
    }

    @Test
    void the_erasure_itself_is_no_record_of_the_case() {
        assertThat(tables.rows("erasure")).isNull();
    }
}
