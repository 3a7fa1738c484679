package org.kinbridge.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationChanged;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.web.layout.Interface;

/** Issues are named so that those of two newsletters are never taken for each other. */
class PublicationNamesTest {

    private static final FiledNumber OF_FIRST = new FiledNumber(1234);
    private static final FiledNumber OF_SECOND = FiledNumber.of(new PublicationId(2), 3);

    private final List<PublicationView> there = new ArrayList<>();
    private final Interface userInterface = new Interface();
    private int asked;

    private final KnownPublications known = new KnownPublications(new Publications() {
        @Override
        public List<PublicationView> all() {
            asked++;
            return List.copyOf(there);
        }
    });

    private final PublicationNames names = new PublicationNames(known, userInterface);
    private final Words words = new Words(userInterface, names);

    @Test
    void one_newsletter_needs_no_name() {
        found("The Lamp", "چراغ");
        assertThat(names.isSeveral()).isFalse();
        assertThat(words.with("issues.number", OF_FIRST)).isEqualTo("Issue 1234");
        userInterface.speak("fa");
        assertThat(words.with("issues.number", OF_FIRST)).isEqualTo("شمارهٔ ۱۲۳۴");
    }

    @Test
    void of_several_each_issue_says_whose_it_is() {
        found("The Lamp", "چراغ");
        found("The Quay", "اسکله");
        assertThat(words.with("issues.number", OF_FIRST)).isEqualTo("Issue 1234 (\u2068The Lamp\u2069)");
        assertThat(words.of("issues.waiting.signOff", List.of(OF_SECOND)))
                .isEqualTo("Issue 3 (\u2068The Quay\u2069) waits to be signed off");
        assertThat(words.with3("media.place.PUBLIC_PAGE", "Fog", "English", OF_SECOND))
                .endsWith("issue 3 (\u2068The Quay\u2069)");
        userInterface.speak("fa");
        assertThat(words.with("board.title", OF_SECOND)).isEqualTo("تختهٔ شمارهٔ ۳ (\u2068اسکله\u2069)");
    }

    @Test
    void a_newsletter_that_nobody_has_named_is_called_newsletter() {
        there.add(view(1, Map.of()));
        found("", "اسکله");
        assertThat(names.of(PublicationId.FIRST)).isEqualTo("Newsletter");
        assertThat(names.of(new PublicationId(2))).isEqualTo("اسکله");
    }

    @Test
    void they_are_asked_for_once_and_again_after_a_change() {
        found("The Lamp", "چراغ");
        names.issue(OF_FIRST);
        names.issue(OF_FIRST);
        assertThat(asked).isOne();
        found("The Quay", "اسکله");
        known.changed(new PublicationChanged());
        assertThat(names.issue(OF_SECOND)).contains("The Quay");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void an_address_names_one_that_is_there_or_none() {
        found("The Lamp", "چراغ");
        found("The Quay", "اسکله");
        assertThat(names.chosen("2")).contains(new PublicationId(2));
        for (String other : new String[] {"3", "0", "-1", "two", ""}) {
            assertThat(names.chosen(other)).isEmpty();
        }
        assertThat(names.chosen(null)).isEmpty();
        assertThat(names.path(OF_SECOND, Language.FA)).isEqualTo("/p/word2/issues/3/fa");
    }

    private void found(String english, String persian) {
        Map<Language, PublicationText> persianOnly =
                Map.of(Language.FA, new PublicationText(persian, "Families in Search", ""));
        Map<Language, PublicationText> both = Map.of(
                Language.EN,
                new PublicationText(english, "Families in Search", ""),
                Language.FA,
                new PublicationText(persian, "Families in Search", ""));
        there.add(view(there.size() + 1, english.isEmpty() ? persianOnly : both));
    }

    private static PublicationView view(int id, Map<Language, PublicationText> texts) {
        return new PublicationView(
                new PublicationId(id), 0, id == 1 ? "" : "word" + id, "", texts, Map.of(), Numbering.RUNNING);
    }
}
