package org.kinbridge.cases.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\mina\\Letter.pdf, Letter.pdf",
        "../../etc/passwd, passwd",
        "....hidden.txt, hidden.txt",
        "a<b>:c|d?.png, a_b__c_d_.png",
        "نامهٔ مادر.jpg, نامهٔ مادر.jpg"
    })
    void a_name_keeps_its_letters_and_loses_what_means_something_to_a_file_system(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void marks_that_turn_the_reading_direction_are_dropped() {
        assertThat(FileName.clean("photo\u202egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileName.line("a\r\nSet-Cookie: b\u0000")).isEqualTo("a Set-Cookie: b");
    }

    @Test
    void a_file_goes_out_under_the_ending_of_what_it_is() {
        assertThat(FileName.outgoing("evil.bat", FileKind.TEXT)).isEqualTo("evil.txt");
        assertThat(FileName.outgoing("scan.jpeg", FileKind.JPEG)).isEqualTo("scan.jpg");
        assertThat(FileName.outgoing("", FileKind.PDF)).isEqualTo("document.pdf");
    }

    @Test
    void a_name_is_cut_between_letters() {
        assertThat(FileName.clean("\ud83d\udd4a".repeat(150))).isEqualTo("\ud83d\udd4a".repeat(100));
    }
}
