package org.kinbridge.cases.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinbridge.core.problem.InvalidInput;

class FileSnifferTest {

    static Stream<Arguments> known() {
        return Stream.of(
                arguments(SampleFile.pdf(), FileKind.PDF),
                arguments(SampleFile.picture(20, 10, "jpg"), FileKind.JPEG),
                arguments(SampleFile.picture(20, 10, "png"), FileKind.PNG),
                arguments(SampleFile.picture(20, 10, "tiff"), FileKind.TIFF),
                arguments(SampleFile.webp(), FileKind.WEBP),
                arguments(SampleFile.docx(), FileKind.DOCX),
                arguments(SampleFile.zip(Map.of("mimetype", FileKind.ODT.contentType())), FileKind.ODT),
                arguments("نامهٔ او در پاییز رسید.\n".getBytes(StandardCharsets.UTF_8), FileKind.TEXT),
                arguments("\ufeffA letter.\r\n\tSecond line".getBytes(StandardCharsets.UTF_16LE), FileKind.TEXT),
                arguments(SampleFile.ascii("M., my brother, was seen."), FileKind.TEXT));
    }

    @ParameterizedTest
    @MethodSource("known")
    void what_a_file_is_is_told_from_its_content(byte[] content, FileKind expected) {
        assertThat(FileSniffer.kindOf(content)).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("program", SampleFile.ascii("MZ\u0090\0\u0003")),
                arguments("program", SampleFile.ascii("\u007fELF\u0002\u0001")),
                arguments("program", SampleFile.ascii("#!/bin/sh\nrm -r /\n")),
                arguments("webPage", SampleFile.ascii("\n <!DOCTYPE html><script>alert(1)</script>")),
                arguments("webPage", SampleFile.ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")),
                arguments("webPage", SampleFile.ascii("<?xml version='1.0'?><a/>")),
                arguments("archive", SampleFile.zip(Map.of("setup.exe", "MZ"))),
                arguments("archive", SampleFile.ascii("Rar!\u001a\u0007")),
                arguments("oldOffice", SampleFile.ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments("macros", macroDocument()),
                arguments(
                        "macros",
                        SampleFile.zip(Map.of(
                                "mimetype", FileKind.ODT.contentType(), "Basic/Standard/Module1.xml", "<module/>"))),
                arguments("damaged", SampleFile.ascii("PK\u0003\u0004 and then nothing")),
                arguments("damaged", Arrays.copyOf(SampleFile.docx(), 60)),
                arguments("unknown", SampleFile.ascii("GIF89a\u0001\0\u0001\0")),
                arguments("unknown", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}),
                arguments("unknown", SampleFile.ascii("caf\u00e9 in Latin-1")),
                arguments("heic", SampleFile.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")));
    }

    private static byte[] macroDocument() {
        return SampleFile.zip(Map.of(
                "[Content_Types].xml",
                "<Types>wordprocessingml.document.main+xml</Types>",
                "word/document.xml",
                "<w:document/>",
                "word/vbaProject.bin",
                "x"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_can_run_or_is_not_known_is_refused_with_the_reason(String reason, byte[] content) {
        assertThatThrownBy(() -> FileSniffer.kindOf(content)).isInstanceOfSatisfying(InvalidInput.class, problem -> {
            assertThat(problem.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("file");
                assertThat(error.messageKey()).isEqualTo("documents.problem." + reason);
            });
        });
    }

    @Test
    void a_directory_that_points_anywhere_is_damaged_and_nothing_worse() {
        byte[] docx = SampleFile.docx();
        for (int at = 0; at < docx.length; at++) {
            byte[] altered = docx.clone();
            altered[at] ^= (byte) 0xff;
            try {
                FileSniffer.kindOf(altered);
            } catch (InvalidInput refused) {
                assertThat(refused.errors()).hasSize(1);
            }
        }
    }
}
