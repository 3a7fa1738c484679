package org.kinbridge.cases.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTextTest {

    @TempDir
    private Path folder;

    @Test
    void every_cell_is_text_and_none_a_formula() throws Exception {
        Map<String, String> parts = parts(XlsxText.write(
                List.of(
                        List.of("Name", "Note"),
                        List.of("=HYPERLINK(\"x\")", "سهراب <b> & \u0001"),
                        List.of("12", "-1+1")),
                true));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("rightToLeft=\"true\"").doesNotContain("<f>").doesNotContain("<f ");
        assertThat(sheet.split("<c ", -1)).hasSize(7);
        assertThat(sheet.split("t=\"s\"", -1)).hasSize(7);
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("&apos;=HYPERLINK(", "&apos;-1+1", "&#x633;&#x647;", "&lt;b&gt; &amp; ")
                .doesNotContain("\u0001");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String value) {
        assertThat(XlsxText.cell(value)).startsWith("'");
    }

    @Test
    void ordinary_words_stay_as_they_are() {
        assertThat(XlsxText.cell("Anahita Vardanyan-Poor")).isEqualTo("Anahita Vardanyan-Poor");
        assertThat(XlsxText.cell("")).isEmpty();
    }

    private Map<String, String> parts(byte[] xlsx) throws Exception {
        Map<String, String> parts = new HashMap<>();
        Path kept = Files.write(folder.resolve("list.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
