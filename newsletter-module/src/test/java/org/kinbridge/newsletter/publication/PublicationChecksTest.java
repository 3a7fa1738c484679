package org.kinbridge.newsletter.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

class PublicationChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "+44 20 7946 0000", "۰۲۱-۵۵۵۵ ۰۱۰۱", "(042) 555.0101", "112/4"})
    void the_office_has_a_number_that_can_be_dialled(String telephone) {
        assertThatCode(() -> PublicationChecks.of(masthead("", telephone))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask for Ana", "12", "+", "+44 20 7946 0000 ext", "++44 20 7946"})
    void words_are_no_number(String telephone) {
        assertErrors(
                () -> PublicationChecks.of(masthead("", telephone)),
                tuple("telephone", "publication.problem.telephone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "office@", "a@b@example.org", "office@localhost"})
    void the_office_has_an_address_that_mail_can_be_sent_to(String email) {
        assertThatCode(() -> PublicationChecks.of(masthead("office@example.org", "")))
                .doesNotThrowAnyException();
        assertErrors(() -> PublicationChecks.of(masthead(email, "")), tuple("email", "publication.problem.email"));
    }

    @Test
    void too_many_words_are_said_beside_each_field() {
        Masthead masthead = new Masthead(
                "",
                "",
                Frequency.QUARTERLY,
                Map.of(Language.FA, new MastheadText("ن".repeat(201), "ک".repeat(501), "ح".repeat(501))));
        assertErrors(
                () -> PublicationChecks.of(masthead),
                tuple("fa.responsibleEditor", "newsroom.problem.tooLong"),
                tuple("fa.address", "newsroom.problem.tooLong"),
                tuple("fa.rights", "newsroom.problem.tooLong"));
    }

    @Test
    void a_section_has_one_name_in_each_language_and_no_other_has_it() {
        ArrangeSections change = new ArrangeSections(
                new SettingsVersion(PublicationId.FIRST, 0),
                List.of(
                        section(Map.of(Language.EN, "From the office", Language.FA, "از دفتر")),
                        section(Map.of(Language.EN, "from the OFFICE", Language.FA, " "))));
        assertErrors(
                () -> PublicationChecks.of(change, Set.of(Language.EN)),
                tuple("sections[1].en", "publication.problem.section.twice"));
        assertErrors(
                () -> PublicationChecks.of(change, Set.of(Language.FA)),
                tuple("sections[1].fa", "publication.problem.section.name"));
        assertThatCode(() -> PublicationChecks.of(change, Set.of())).doesNotThrowAnyException();
    }

    @Test
    void the_page_about_it_has_words_and_safe_links_but_neither_photographs_nor_letters() {
        assertThatCode(() -> PublicationChecks.of(
                        about("## Who we are\n\n- one\n- two\n\n[Site](https://example.org) and more")))
                .doesNotThrowAnyException();
        assertErrors(
                () -> PublicationChecks.of(about("[here](javascript:alert)")),
                tuple("en.about", "newsroom.problem.document.unsafe_link"));
        for (String piece : List.of("[photo: 1]\nalt: Faces", "@salutation Dear delegation,")) {
            assertErrors(() -> PublicationChecks.of(about(piece)), tuple("en.about", "publication.problem.about"));
        }
    }

    @Test
    void the_page_about_it_is_kept_in_blocks_that_keep_their_ids() {
        PresentedText first = PresentedText.of(new PublicationText("T", "A", "## Who\n\nWe are."), null);
        PresentedText second = PresentedText.of(new PublicationText("T", "A", "Before.\n\n## Who\n\nWe are."), first);
        assertThat(first.aboutDocument()).contains("\"heading\"");
        assertThat(second.about().blocks().subList(1, 3))
                .isEqualTo(first.about().blocks());
        assertThat(second.text().about()).isEqualTo("Before.\n\n## Who\n\nWe are.");
        PresentedText typedBefore = new PresentedText("T", "A", "One.\n\nTwo.", null);
        assertThat(typedBefore.about().blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin", "b2", "letters-for-volunteers", " Bulletin "})
    void a_newsletter_is_founded_under_a_word_that_can_stand_in_an_address(String word) {
        assertThatCode(() -> PublicationChecks.of(founded(word), Set.of("", "tidings")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "2b",
                "-bulletin",
                "bulletin-",
                "two--words",
                "two words",
                "p/q",
                "خبرنامه",
                "büro",
                "a."
            })
    void other_words_cannot(String word) {
        assertErrors(
                () -> PublicationChecks.of(founded(word), Set.of("tidings")),
                tuple("word", "publication.problem.word"));
    }

    @Test
    void a_word_has_thirty_letters_at_most() {
        assertThatCode(() -> PublicationChecks.of(founded("b".repeat(30)), Set.of()))
                .doesNotThrowAnyException();
        assertErrors(
                () -> PublicationChecks.of(founded("b".repeat(31)), Set.of()),
                tuple("word", "publication.problem.word"));
    }

    @Test
    void a_word_is_taken_once_however_it_is_typed() {
        assertErrors(
                () -> PublicationChecks.of(founded("TIDINGS "), Set.of("", "tidings")),
                tuple("word", "publication.problem.wordTaken"));
    }

    @Test
    void everything_that_is_wrong_with_a_new_one_is_said_at_once() {
        NewPublication founded = new NewPublication(
                "tidings", "2049-3631", Map.of(Language.FA, new PublicationText("", "خانواده‌ها", "")));
        assertErrors(
                () -> PublicationChecks.of(founded, Set.of("tidings")),
                tuple("word", "publication.problem.wordTaken"),
                tuple("issn", "issues.problem.issn"),
                tuple("fa.title", "issues.problem.publicationTitle"));
    }

    @Test
    void only_the_first_one_may_be_without_a_title() {
        assertErrors(
                () -> PublicationChecks.of(new NewPublication("tidings", "", Map.of()), Set.of()),
                tuple("en.title", "publication.problem.noTitle"));
        assertErrors(
                () -> PublicationChecks.of(untitled(new PublicationId(2))),
                tuple("en.title", "publication.problem.noTitle"));
        assertThatCode(() -> PublicationChecks.of(untitled(PublicationId.FIRST)))
                .doesNotThrowAnyException();
    }

    private static NewPublication founded(String word) {
        return new NewPublication(word, "", Map.of(Language.EN, new PublicationText("Tidings", "Families", "")));
    }

    private static ChangePublication untitled(PublicationId id) {
        return new ChangePublication(new SettingsVersion(id, 0), "", Map.of());
    }

    private static ChangeAbout about(String text) {
        return new ChangeAbout(new SettingsVersion(PublicationId.FIRST, 0), Map.of(Language.EN, text));
    }

    private static ArrangeSections.Arranged section(Map<Language, String> names) {
        return new ArrangeSections.Arranged(UUID.randomUUID(), names);
    }

    private static Masthead masthead(String email, String telephone) {
        return new Masthead(email, telephone, Frequency.NOT_SAID, Map.of());
    }

    private static void assertErrors(ThrowingCallable check, Tuple... expected) {
        assertThatThrownBy(check).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::messageKey)
                .containsExactly(expected));
    }
}
