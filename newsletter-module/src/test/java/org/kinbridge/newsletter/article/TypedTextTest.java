package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.PlainEditor;

class TypedTextTest {

    private static final ByLineForm UNSIGNED = ByLineForm.of(new ByLine.Unsigned());

    @Test
    void everyFieldThatCannotBeSavedIsNamedAtOnce() {
        ByLineForm noSite = new ByLineForm(ByLineKind.SITE, " ", "", "javascript:alert(1)");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> TypedText.read(typed(" ", noSite, "[here](javascript:x)"), Document.empty()));
        assertThat(refused.errors())
                .extracting(InvalidInput.FieldError::field)
                .containsExactly("title", "byLineName", "byLineSite", "byLineLink", "body");
        assertThat(refused.errors().get(4).messageKey()).isEqualTo("newsroom.problem.document.unsafe_link");
        assertThat(refused.errors().get(4).arguments()).containsExactly("javascript:x");
    }

    @Test
    void markupInATitleStaysText() {
        PieceText text = TypedText.read(typed("<script>x</script>\n two", UNSIGNED, "Body"), Document.empty());
        assertThat(text.title()).isEqualTo("<script>x</script> two");
    }

    @Test
    void blocksKeepTheirIds() {
        Document earlier = PlainEditor.parse("One\n\nTwo");
        PieceText text = TypedText.read(typed("T", UNSIGNED, "Zero\n\nOne\n\nTwo"), earlier);
        assertThat(text.document().blocks().get(1)).isEqualTo(earlier.blocks().get(0));
    }

    @Test
    void byLinesSurviveBeingTakenApart() {
        for (ByLine byLine : new ByLine[] {
            new ByLine.Unsigned(),
            new ByLine.StaffAuthor("Ana"),
            new ByLine.Pseudonym("A friend"),
            new ByLine.SiteAuthor("Leyla", "Border Watch", "https://border.example"),
            new ByLine.AsPrinted("By L. H., Border Watch")
        }) {
            assertThat(ByLineForm.of(byLine).byLine()).isEqualTo(byLine);
        }
        assertThat(new ByLine.SiteAuthor("Leyla", "Border Watch", "").printed()).isEqualTo("Leyla (Border Watch)");
    }

    private static SaveText typed(String title, ByLineForm byLine, String body) {
        return new SaveText(new UUID(0, 1), Language.EN, 1, title, "", byLine, body);
    }
}
