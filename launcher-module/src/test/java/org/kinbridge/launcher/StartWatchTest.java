package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartWatchTest {

    private final StartWatch watch = new StartWatch();

    @Test
    void seesTheEndOfTheBoot() {
        watch.line("{\"Level\":\"INFO\",\"LoggerName\":\"javax\",\"LogMessage\":\"the cache is ready in a moment\"}");
        assertThat(watch.booted()).isFalse();
        watch.line(
                "{\"Level\":\"INFO\",\"LoggerName\":\"PayaraMicro\",\"LogMessage\":\"Payara Micro 6 ready in 7,562 (ms)\"}");
        assertThat(watch.booted()).isTrue();
        assertThat(watch.failure()).isEmpty();
    }

    @Test
    void givesTheRootCauseOfTheFirstFailureInWords() {
        watch.line("{\"Level\":\"SEVERE\",\"LogMessage\":\"Exception while preparing the app\"}");
        watch.line(
                "{\"Level\":\"SEVERE\",\"Throwable\":{\"Exception\":\"Deployment failed\",\"StackTrace\":"
                        + "\"java.lang.RuntimeException: EntityManagerFactory\\n\\tat a.B.c(B.java:1)\\n"
                        + "Caused by: org.hibernate.HibernateException: migration\\n\\t... 3 more\\n"
                        + "Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for database \\\"kin\\\"\\n\\tat d\\n\"}}");
        watch.line("{\"Level\":\"SEVERE\",\"LogMessage\":\"a later one\"}");

        assertThat(watch.failure()).contains("ERROR: permission denied for database \"kin\"");
    }

    @Test
    void aMessageWithoutATraceIsTheCause() {
        watch.line("{\"Level\":\"SEVERE\",\"LogMessage\":\"Port already bound\\nmore\"}");

        assertThat(watch.failure()).contains("Port already bound");
    }
}
