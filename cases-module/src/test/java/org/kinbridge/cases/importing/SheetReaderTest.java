package org.kinbridge.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.problem.InvalidInput;

class SheetReaderTest {

    @Test
    void the_sample_has_eight_rows_below_its_headings() {
        Sheet sheet = Samples.sheet();

        assertThat(sheet.headings())
                .startsWith("file", "sought person", "father's name")
                .hasSize(11);
        assertThat(sheet.lines()).hasSize(8);
        assertThat(sheet.lines().get(0).number()).isEqualTo(2);
        assertThat(sheet.lines().get(2).cells()).contains("Saqr (Lower Kharan)", "father died 2009");
        assertThat(sheet.lines().get(6).cells().get(1)).isEqualTo("Marie-Louise D’Arcy, née Kol");
    }

    @Test
    void workbooks_of_both_kinds_say_the_same_as_the_text() {
        Sheet sheet = Samples.sheet();

        assertThat(SheetReader.read(Samples.xlsx(sheet))).isEqualTo(sheet);
        assertThat(SheetReader.read(Samples.ods(sheet))).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void encodings_of_persian_texts_are_recognised(String charset) {
        String text = "نام;نسبت;تلفن\nسهراب کياني;پدر;0912\nرستم نادري;برادر;0935\n";

        assertThat(SheetReader.read(text.getBytes(Charset.forName(charset)))
                        .lines()
                        .get(0)
                        .cells())
                .containsExactly("سهراب کياني", "پدر", "0912");
        assertThat(SheetReader.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .headings())
                .containsExactly("نام", "نسبت", "تلفن");
    }

    @Test
    void western_accents_of_windows_are_recognised() {
        String text = "name,who asks,relation\r\nMarie-Louise D’Arcy née Kol,Zoë Müller,sœur\r\n";

        assertThat(SheetReader.read(text.getBytes(Charset.forName("windows-1252")))
                        .lines()
                        .get(0)
                        .cells())
                .containsExactly("Marie-Louise D’Arcy née Kol", "Zoë Müller", "sœur");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separators_are_seen_from_the_headings_and_may_stand_in_quotation_marks(String separator) {
        String text = "name|where|\"a, b; c\td\"\n\"X, Y; Z\tW\"|\"a \"\"dark\"\" place\nby the sea\"|c\n"
                .replace("|", separator);

        Sheet sheet = SheetReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headings()).containsExactly("name", "where", "a, b; c\td");
        assertThat(sheet.lines().get(0).cells()).containsExactly("X, Y; Z\tW", "a \"dark\" place\nby the sea", "c");
    }

    @Test
    void days_and_long_numbers_of_a_workbook_stay_what_they_show() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "born");
            sheet.value(0, 1, "phone");
            sheet.value(1, 0, LocalDate.of(1966, 11, 2));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 355695550142L);
        }

        assertThat(SheetReader.read(out.toByteArray()).lines().get(0).cells())
                .containsExactly("1966-11-02", "355695550142");
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        assertRefused(new byte[0], "families.refused.empty");
        assertRefused("only headings,here\n".getBytes(StandardCharsets.UTF_8), "families.refused.empty");
        assertRefused("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "families.refused.format");
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}, "families.refused.oldExcel");
        assertRefused(Samples.zip(Map.of("word/document.xml", new byte[10])), "families.refused.format");
        assertRefused(
                Samples.zip(Map.of("content.xml", "<a>".getBytes(StandardCharsets.UTF_8))), "families.refused.damaged");
        assertRefused(new byte[SheetReader.LIMIT + 1], "families.refused.tooLarge");
        assertRefused("a,b\n\"x,y\n".getBytes(StandardCharsets.UTF_8), "families.refused.quotes");
        assertRefused(
                ("a,b\n" + "x,y\n".repeat(Sheet.MOST_LINES + 1)).getBytes(StandardCharsets.UTF_8),
                "families.refused.lines");
        assertRefused(("a\n" + "x,".repeat(61) + "\n").getBytes(StandardCharsets.UTF_8), "families.refused.columns");
    }

    @Test
    void a_small_file_that_unpacks_to_far_too_much_is_refused_before_it_is_read() {
        byte[] bomb = Samples.zip(Map.of("content.xml", new byte[(int) ZipGuard.MOST_UNPACKED + 1]));

        assertThat(bomb).hasSizeLessThan(SheetReader.LIMIT);
        assertRefused(bomb, "families.refused.unpacked");
    }

    @Test
    void an_entity_of_a_workbook_reaches_no_file() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table>"
                + "<table:table-row><table:table-cell><text:p>name</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>&e;x</text:p></table:table-cell></table:table-row>"
                + "</table:table></office:document-content>";
        byte[] file = Samples.zip(Map.of("content.xml", xml.getBytes(StandardCharsets.UTF_8)));

        try {
            assertThat(SheetReader.read(file).lines().get(0).cells()).isEqualTo(List.of("x"));
        } catch (InvalidInput refused) {
            assertThat(refused.errors().get(0).messageKey()).isEqualTo("families.refused.damaged");
        }
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.errors().get(0).field()).isEqualTo("file");
            assertThat(refused.errors().get(0).messageKey()).isEqualTo(key);
        });
    }
}
