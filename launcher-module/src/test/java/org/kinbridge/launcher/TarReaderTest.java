package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TarReaderTest {

    @TempDir
    private Path target;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void unpacksFilesDirectoriesAndLinks() throws IOException {
        entry("lib/", '5', "", "", 0755);
        entry("bin/tool", '0', "x".repeat(513), "", 0755);
        entry("lib/a.so.1", '0', "library", "", 0644);
        entry("lib/a.so", '2', "", "a.so.1", 0777);

        unpack();

        assertThat(target.resolve("bin/tool")).isExecutable().hasContent("x".repeat(513));
        assertThat(Files.isExecutable(target.resolve("lib/a.so.1"))).isFalse();
        assertThat(target.resolve("lib/a.so")).isSymbolicLink().hasContent("library");
    }

    @Test
    void nothingLeadsOutside() {
        entry("../evil", '0', "x", "", 0644);

        assertThatIOException().isThrownBy(this::unpack).withMessageContaining("outside");
        assertThat(target.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void noLinkLeadsOutside() {
        entry("link", '2', "", "../../etc", 0777);

        assertThatIOException().isThrownBy(this::unpack).withMessageContaining("outside");
    }

    @Test
    void aCutOffArchiveIsNotTakenForAWholeOne() {
        entry("file", '0', "x".repeat(2000), "", 0644);
        byte[] whole = archive.toByteArray();

        assertThatIOException()
                .isThrownBy(() -> new TarReader(new ByteArrayInputStream(whole, 0, 1000), target).unpack());
    }

    @Test
    void anEntryOfAnotherKindIsRefused() {
        entry("././@LongLink", 'L', "x", "", 0644);

        assertThatIOException().isThrownBy(this::unpack).withMessageContaining("kind L");
    }

    private void unpack() throws IOException {
        archive.writeBytes(new byte[1024]);
        new TarReader(new ByteArrayInputStream(archive.toByteArray()), target).unpack();
    }

    private void entry(String name, char kind, String content, String link, int mode) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, String.format("%07o", mode));
        put(header, 124, String.format("%011o", bytes.length));
        header[156] = (byte) kind;
        put(header, 157, link);
        put(header, 257, "ustar");
        archive.writeBytes(header);
        archive.writeBytes(bytes);
        archive.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
