package org.kinbridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageBenchTest {

    @Test
    void recordsOfOneKindAreOnePage() {
        assertThat(PageBench.kindOf("/desk/cases/file/edit?id=7")).isEqualTo("/desk/cases/file/edit");
        assertThat(PageBench.kindOf("/desk/files/0b5c3d0e-7c55-4c39-9d0c-0d2b0d0f6a11/view"))
                .isEqualTo("/desk/files/{id}/view");
        assertThat(PageBench.kindOf("/issues/32/en/a-letter")).isEqualTo("/issues/{number}/en/{slug}");
        assertThat(PageBench.kindOf("/issues/32/en")).isEqualTo("/issues/{number}/en");
    }

    @Test
    void accountsAreLinesOfThreeWords() {
        assertThat(PageBench.accounts(
                        List.of("Accounts of the demo", "", "caseworker  mina  x7-kd-92", "editor\tdana\tp")))
                .containsExactly(new PageBench.Account("mina", "x7-kd-92"), new PageBench.Account("dana", "p"));
    }
}
