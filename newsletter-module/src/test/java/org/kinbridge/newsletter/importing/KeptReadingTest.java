package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.extraction.DocumentReader;
import org.kinbridge.newsletter.extraction.Extraction;
import org.kinbridge.newsletter.extraction.Look;
import org.kinbridge.newsletter.extraction.Loss;
import org.kinbridge.newsletter.extraction.SourceFormat;

class KeptReadingTest {

    @Test
    void a_reading_comes_back_as_it_was_written() {
        String page =
                "<!DOCTYPE html><html><body><h2 id=\"a\">One</h2><p>Words of it.</p><p><b>Bold</b> words</p></body></html>";
        Extraction found =
                DocumentReader.read(SourceFormat.HTML, page.getBytes(StandardCharsets.UTF_8), (done, all) -> {});
        SourceLines lines = SourceLines.of(found);
        KeptReading reading = new KeptReading(
                lines.lines(),
                lines.looks().stream().map(KeptReadingTest::withPicture).toList(),
                List.of(new KeptReading.KeptPicture(7, UUID.randomUUID(), 10, 20, "a horse")),
                List.of(new Loss(Loss.Kind.FOOTNOTES, 0, 3)));
        assertThat(KeptReading.of(reading.written())).isEqualTo(reading);
    }

    private static Look withPicture(Look look) {
        return new Look(look.level(), look.given(), look.use(), 10.5f, true, look.italic(), 3, 7, 12);
    }
}
