package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadTest {

    private static final Platform LINUX = Platform.of("Linux", "amd64");

    @TempDir
    private Path temporary;

    @Test
    void isUnpackedOncePerVersionAndTheOlderOneGoes() throws IOException {
        try (DataDirectory data = DataDirectory.take(temporary.resolve("data"))) {
            Payload first =
                    Payload.unpack(jar(Map.of("payara-micro.jar", "s", "kinbridge.war", "1")), data, LINUX, false);
            assertThat(first.application()).hasContent("1");
            Files.writeString(first.application(), "touched");

            Payload again =
                    Payload.unpack(jar(Map.of("payara-micro.jar", "s", "kinbridge.war", "1")), data, LINUX, false);
            assertThat(again.application()).hasContent("touched");

            Payload second =
                    Payload.unpack(jar(Map.of("payara-micro.jar", "s", "kinbridge.war", "2")), data, LINUX, false);
            assertThat(second.application()).hasContent("2");
            assertThat(first.application()).doesNotExist();
            try (Stream<Path> versions = Files.list(data.file("runtime"))) {
                assertThat(versions).hasSize(1);
            }
        }
    }

    @Test
    void aComputerWithoutBinariesIsToldWhatToDo() throws IOException {
        Path jar = jar(Map.of("payara-micro.jar", "s", "kinbridge.war", "1"));
        try (DataDirectory data = DataDirectory.take(temporary.resolve("data"))) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Payload.unpack(jar, data, Platform.of("FreeBSD", "riscv64"), true))
                    .withMessageContaining("postgres-freebsd-riscv64.txz")
                    .withMessageContaining("APP_DB_URL");
        }
    }

    @Test
    void platformsHaveTheNamesOfTheBinaries() {
        assertThat(LINUX.archive()).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Platform.of("Linux", "aarch64").archive()).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Platform.of("Mac OS X", "aarch64").archive()).isEqualTo("postgres-darwin-x86_64.txz");
        assertThat(Platform.of("Windows 11", "amd64").archive()).isEqualTo("postgres-windows-x86_64.txz");
    }

    private Path jar(Map<String, String> payload) throws IOException {
        Path jar = temporary.resolve("kinbridge.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : payload.entrySet()) {
                out.putNextEntry(new ZipEntry("payload/" + entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
