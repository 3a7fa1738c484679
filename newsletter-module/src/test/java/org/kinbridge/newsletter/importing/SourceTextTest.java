package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final String FRENCH =
            "« Nous ne voulons pas de discours, a dit la présidente, à l'été. » Où êtes-vous, cœur ?\n";
    private static final String ALBANIAN =
            "Të shtunën në mbrëmje, në sallën e shkollës, u lexuan dyzetë emra – çdo njëri.\n";
    private static final String ARABIC_SCRIPT =
            "خانواده‌ها در کتابخانهٔ شهر گرد آمدند و پیام‌ها را خواندند؛ چهل نامه پاسخ گرفت.\n"
                    .replace('ٔ', ' ')
                    .replace('ی', 'ي');

    @Test
    void nothingIsEmpty() {
        assertThat(SourceText.read(new byte[0])).isInstanceOf(Reading.Empty.class);
        assertThat(SourceText.read(" \r\n\t\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Empty.class);
        assertThat(SourceText.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .isInstanceOf(Reading.Empty.class);
    }

    @Test
    void otherFormatsAreNamed() {
        assertThat(SourceText.read("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Reading.Binary("PDF"));
        assertThat(SourceText.read("{\\rtf1\\ansi Dear".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Reading.Binary("RTF"));
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertThat(SourceText.read(noise)).isEqualTo(new Reading.Binary(""));
    }

    @Test
    void aTextOfFiftyMegabytesIsRefusedWithoutReadingOn() throws IOException {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                given[0] += length;
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThat(SourceText.read(endless)).isEqualTo(new Reading.TooLarge(SourceText.LIMIT));
        assertThat(given[0]).isLessThanOrEqualTo(SourceText.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void marksAreObeyedAndTakenOff(String charset) {
        byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));
        assertThat(SourceText.read(bytes)).isInstanceOfSatisfying(Reading.Text.class, read -> {
            assertThat(read.text()).isEqualTo(FRENCH);
            assertThat(read.converted()).isEqualTo(!charset.equals("UTF-8"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsRecognisedWithoutAMark(String charset) {
        assertThat(SourceText.read((FRENCH + ALBANIAN).getBytes(Charset.forName(charset))))
                .isInstanceOfSatisfying(
                        Reading.Text.class, read -> assertThat(read.text()).isEqualTo(FRENCH + ALBANIAN));
    }

    @Test
    void westernAndPersianWindowsTextsAreToldApart() {
        assertReadAs(FRENCH, TextEncoding.WINDOWS_1252, "windows-1252");
        assertReadAs(ALBANIAN, TextEncoding.WINDOWS_1252, "windows-1252");
        assertReadAs(ARABIC_SCRIPT.repeat(2), TextEncoding.WINDOWS_1256, "windows-1256");
        assertReadAs("“Quoted” – and plain otherwise.\n", TextEncoding.WINDOWS_1252, "windows-1252");
    }

    private static void assertReadAs(String text, TextEncoding encoding, String charset) {
        assertThat(SourceText.read(text.getBytes(Charset.forName(charset))))
                .isEqualTo(new Reading.Text(text, encoding, true));
    }

    @Test
    void doubtIsLeftToAPersonWithAPreviewOfEachReading() {
        byte[] cyrillic =
                "Plain first line\nПисьмо брату, которого ждут дома\n".getBytes(Charset.forName("windows-1251"));
        Reading read = SourceText.read(cyrillic);
        assertThat(read).isInstanceOf(Reading.Doubtful.class);
        assertThat(((Reading.Doubtful) read).candidates()).anySatisfy(c -> assertThat(c)
                .isEqualTo(new Reading.Candidate(TextEncoding.WINDOWS_1251, "Письмо брату, которого ждут дома")));
        assertThat(SourceText.readAs(cyrillic, TextEncoding.WINDOWS_1251))
                .isInstanceOfSatisfying(
                        Reading.Text.class, chosen -> assertThat(chosen.text()).contains("Письмо"));
    }

    @Test
    void utf8WithABrokenPlaceIsDoubtful() {
        byte[] bytes = (FRENCH + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(SourceText.read(bytes)).isInstanceOf(Reading.Doubtful.class);
    }
}
