package org.kinbridge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+355", "-2", "@cmd", "\t=1", "\r=1", "＝1"})
    void noCellRunsAsAFormula(String value) {
        assertThat(CsvText.cell(value)).isEqualTo("\"'" + value + "\"");
    }

    @Test
    void quotesAndLinesAreKept() {
        String text = new String(
                CsvText.write(List.of(List.of("a", "say \"no\", now"), List.of("", "۱۳۶۶"))), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\ufeff\"a\",\"say \"\"no\"\", now\"\r\n\"\",\"۱۳۶۶\"\r\n");
    }
}
