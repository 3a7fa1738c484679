package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

class SigningTest {

    private static final UUID KNOWN = new UUID(7, 1);
    private static final UUID RETIRED = new UUID(7, 2);
    private static final ByLine NOBODY = new ByLine.Unsigned();

    private final Signing signing = new Signing((contributor, language) -> contributor.equals(KNOWN)
            ? Optional.of(new ByLine.Pseudonym(language == Language.FA ? "مریگونا" : "Marigona", KNOWN))
            : Optional.empty());

    @Test
    void whoever_is_chosen_signs_with_the_words_of_their_record_whatever_is_sent() {
        ByLineForm sent = new ByLineForm(ByLineKind.STAFF, "Somebody Else", "A site", "https://a.example", KNOWN);
        assertThat(signing.signed(sent, NOBODY, Language.FA).byLine())
                .isEqualTo(new ByLine.Pseudonym("مریگونا", KNOWN));
    }

    @Test
    void a_by_line_that_stands_is_not_changed_because_the_record_was() {
        ByLine before = new ByLine.Pseudonym("Her earlier pseudonym", KNOWN);
        assertThat(signing.signed(ByLineForm.of(before), before, Language.EN).byLine())
                .isEqualTo(before);
        ByLine retired = new ByLine.StaffAuthor("Retired since", RETIRED);
        assertThat(signing.signed(ByLineForm.of(retired), retired, Language.EN).byLine())
                .isEqualTo(retired);
        assertThat(signing.translated(retired, Language.FA)).isEqualTo(retired);
    }

    @Test
    void whoever_has_retired_or_is_unknown_cannot_be_chosen() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> signing.signed(new ByLineForm(ByLineKind.STAFF, "X", "", "", RETIRED), NOBODY, Language.EN));
        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field).containsExactly("byLineChoice");
    }

    @Test
    void a_by_line_typed_by_hand_stays_possible_and_a_translation_has_the_name_of_its_language() {
        ByLineForm typed = new ByLineForm(ByLineKind.SITE, "Once Only", "A site", "https://a.example");
        assertThat(signing.signed(typed, NOBODY, Language.EN)).isEqualTo(typed);
        assertThat(signing.translated(new ByLine.Pseudonym("Marigona", KNOWN), Language.FA))
                .isEqualTo(new ByLine.Pseudonym("مریگونا", KNOWN));
        assertThat(signing.translated(typed.byLine(), Language.FA)).isEqualTo(typed.byLine());
    }

    @Test
    void an_editor_that_was_open_before_there_were_contributors_still_saves() {
        ByLineForm sent =
                Json.read("{\"kind\":\"STAFF\",\"name\":\"Ana\",\"site\":\"\",\"link\":\"\"}", ByLineForm.class);
        assertThat(sent).isEqualTo(new ByLineForm(ByLineKind.STAFF, "Ana", "", ""));
        ByLineForm chosen = sent.by(KNOWN);
        assertThat(Json.read(Json.write(chosen), ByLineForm.class)).isEqualTo(chosen);
    }
}
