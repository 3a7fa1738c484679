package org.kinbridge.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFileTest {

    @Test
    void a_name_in_any_letters_goes_out_whole_and_breaks_no_header() {
        assertThat(SentFile.disposition("نامه 7.pdf"))
                .isEqualTo(
                        "attachment; filename=\"____ 7.pdf\";" + " filename*=UTF-8''%D9%86%D8%A7%D9%85%D9%87%207.pdf");
        assertThat(SentFile.disposition("a\"\r\nSet-Cookie: b*.txt"))
                .isEqualTo("attachment; filename=\"a___Set-Cookie_ b_.txt\";"
                        + " filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20b%2A.txt");
    }
}
