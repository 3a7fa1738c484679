package org.kinbridge.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnexpectedErrorTest {

    @Test
    void the_trace_names_kinds_and_places_but_no_message() {
        Exception thrown = new IllegalStateException("typed: Lena", new IllegalArgumentException("0912 345 6789"));
        assertThat(UnexpectedError.trace(thrown))
                .contains(
                        "java.lang.IllegalStateException",
                        "Caused by: java.lang.IllegalArgumentException",
                        "UnexpectedErrorTest.java")
                .doesNotContain("Lena", "0912");
    }

    @Test
    void a_circle_of_causes_ends() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertThat(UnexpectedError.trace(first)).contains("Caused by");
        assertThat(UnexpectedError.root(first)).isNotNull();
    }

    @Test
    void only_numbers_of_ours_are_numbers() {
        assertThat(UnexpectedError.isNumber(UnexpectedError.newNumber())).isTrue();
        assertThat(UnexpectedError.isNumber("<script>")).isFalse();
    }
}
