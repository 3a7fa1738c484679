package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void aloneItListensOnLoopbackAndKeepsItsDataHere() {
        Settings settings = Settings.read(List.of(), Map.of());

        assertThat(settings.task()).isEqualTo(Task.RUN);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.javaOptions()).isEmpty();
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Settings settings = Settings.read(
                List.of("--port", "8161", "--bind=0.0.0.0", "--demo"),
                Map.of("KINBRIDGE_PORT", "9999", "KINBRIDGE_BIND", "127.0.0.2", "KINBRIDGE_DATA", "/srv/kinbridge"));

        assertThat(settings.port()).isEqualTo(8161);
        assertThat(settings.bind()).isEqualTo("0.0.0.0");
        assertThat(settings.data()).isEqualTo(Path.of("/srv/kinbridge").toAbsolutePath());
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void anExternalDatabaseIsUsedWhenItsAddressIsSet() {
        Settings settings = Settings.read(
                List.of(),
                Map.of("APP_DB_URL", "jdbc:postgresql://db/kin", "APP_DB_USER", "kin", "APP_DB_PASSWORD", "secret"));

        assertThat(settings.database()).contains(new DatabaseAddress("jdbc:postgresql://db/kin", "kin", "secret"));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void moreJavaOptionsAreSplitAtBlanks() {
        assertThat(Settings.read(List.of(), Map.of("KINBRIDGE_JAVA_OPTIONS", " -Xmx2g  -Da=b "))
                        .javaOptions())
                .containsExactly("-Xmx2g", "-Da=b");
    }

    @Test
    void theTaskIsAWord() {
        assertThat(Settings.read(List.of("check-audit", "--data", "x"), Map.of())
                        .task())
                .isEqualTo(Task.CHECK_AUDIT);
        assertThat(Settings.read(List.of("--help"), Map.of()).task()).isEqualTo(Task.HELP);
        assertThat(Settings.read(List.of("--demo=false"), Map.of("KINBRIDGE_DEMO", "true"))
                        .demo())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=0", "--port=65536", "--port=eighty", "--port", "--colour", "start"})
    void whatItDoesNotKnowIsRefusedByName(String argument) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.read(List.of(argument), Map.of()))
                .satisfies(failure -> assertThat(failure.exitStatus()).isEqualTo(StartFailure.USAGE))
                .withMessageContaining(argument.contains("=") ? argument.split("=")[1] : argument)
                .withMessageContaining("help");
    }
}
