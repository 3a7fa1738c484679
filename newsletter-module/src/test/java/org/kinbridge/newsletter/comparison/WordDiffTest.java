package org.kinbridge.newsletter.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.Passage.Kind;

class WordDiffTest {

    @Test
    void words_that_came_and_went_are_told_apart() {
        assertThat(WordDiff.between("The ferry ran on Sundays.", "The old ferry runs on Sundays.", Language.EN))
                .containsExactly(
                        new Passage(Kind.SAME, "The"),
                        new Passage(Kind.INSERTED, " old"),
                        new Passage(Kind.SAME, " ferry "),
                        new Passage(Kind.DELETED, "ran"),
                        new Passage(Kind.INSERTED, "runs"),
                        new Passage(Kind.SAME, " on Sundays."));
        assertThat(WordDiff.between("same", "same", Language.EN)).containsExactly(new Passage(Kind.SAME, "same"));
        assertThat(WordDiff.between("", "", Language.EN)).isEmpty();
    }

    @Test
    void neighbouring_words_that_are_replaced_are_one_passage() {
        assertThat(WordDiff.between("It was a grey morning here.", "It was one bright day here.", Language.EN))
                .containsExactly(
                        new Passage(Kind.SAME, "It was "),
                        new Passage(Kind.DELETED, "a grey morning"),
                        new Passage(Kind.INSERTED, "one bright day"),
                        new Passage(Kind.SAME, " here."));
    }

    @Test
    void one_word_that_becomes_several_is_one_passage_too() {
        assertThat(WordDiff.between("It rang at eight.", "It rang at nine, every day.", Language.EN))
                .filteredOn(passage -> passage.kind() != Kind.SAME)
                .extracting(passage -> passage.words().strip())
                .containsExactly("eight", "nine, every day");
    }

    @Test
    void a_persian_word_with_a_zero_width_non_joiner_is_one_word() {
        assertThat(WordDiff.words("کتاب‌های من", Language.FA)).containsExactly("کتاب‌های", " ", "من");
        assertThat(WordDiff.between("کتاب‌های گم‌شده ماند.", "کتاب‌های پیداشده ماند.", Language.FA))
                .containsExactly(
                        new Passage(Kind.SAME, "کتاب‌های "),
                        new Passage(Kind.DELETED, "گم‌شده"),
                        new Passage(Kind.INSERTED, "پیداشده"),
                        new Passage(Kind.SAME, " ماند."));
    }

    @Test
    void a_very_long_text_is_compared_sentence_by_sentence() {
        String sentence = "Nobody came to the landing stage, and still the lamp was lit. ";
        String older = sentence.repeat(600) + "The end.";
        String newer = sentence.repeat(600) + "Not the end.";
        assertThat(WordDiff.between(older, newer, Language.EN))
                .containsExactly(
                        new Passage(Kind.SAME, sentence.repeat(600)),
                        new Passage(Kind.DELETED, "The end."),
                        new Passage(Kind.INSERTED, "Not the end."));
    }

    @Property(tries = 300)
    void both_texts_can_be_read_from_the_passages(@ForAll("texts") String older, @ForAll("texts") String newer) {
        List<Passage> passages = WordDiff.between(older, newer, Language.FA);
        assertThat(read(passages, Kind.DELETED)).isEqualTo(older);
        assertThat(read(passages, Kind.INSERTED)).isEqualTo(newer);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("قایق", "یکشنبه‌ها", "the", "ferry", " ", "\n", " | ", "،", ".", "۱۲", "\u2067", "\u2069")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    private static String read(List<Passage> passages, Kind with) {
        return passages.stream()
                .filter(passage -> passage.kind() == Kind.SAME || passage.kind() == with)
                .map(Passage::words)
                .collect(Collectors.joining());
    }
}
