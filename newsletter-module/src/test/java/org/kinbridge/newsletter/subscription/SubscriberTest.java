package org.kinbridge.newsletter.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.publication.PublicationId;

class SubscriberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Subscriber subscriber =
            new Subscriber(PublicationId.FIRST, EmailAddress.of("reader@example.org"), Language.EN, NOW);

    @Test
    void getsMailOnlyBetweenConfirmingAndLeaving() {
        assertThat(subscriber.state().getsMail()).isFalse();
        assertThat(subscriber.confirm(Language.FA, NOW)).isTrue();
        assertThat(subscriber.state().getsMail()).isTrue();
        assertThat(subscriber.language()).isEqualTo(Language.FA);
        assertThat(subscriber.unsubscribe(NOW)).isTrue();
        assertThat(subscriber.state().getsMail()).isFalse();
    }

    @Test
    void takesTheSameAnswerTwice() {
        subscriber.confirm(Language.EN, NOW);
        assertThat(subscriber.confirm(Language.FA, NOW)).isFalse();
        assertThat(subscriber.language()).isEqualTo(Language.EN);
        subscriber.unsubscribe(NOW);
        assertThat(subscriber.unsubscribe(NOW)).isFalse();
        assertThat(subscriber.state()).isEqualTo(SubscriptionState.UNSUBSCRIBED);
    }

    @Test
    void mayComeBackAfterLeavingButNotAfterASuppression() {
        subscriber.confirm(Language.EN, NOW);
        subscriber.unsubscribe(NOW);
        assertThat(subscriber.confirm(Language.EN, NOW)).isTrue();
        subscriber.suppress(NOW);
        assertThatThrownBy(() -> subscriber.confirm(Language.EN, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyWhoAskedToBeForgottenMayChangeTheirMind() {
        assertThat(SuppressionReason.ERASED.endsByOwnConfirmation()).isTrue();
        assertThat(SuppressionReason.COMPLAINED.endsByOwnConfirmation()).isFalse();
        assertThat(SuppressionReason.DEAD_ADDRESS.endsByOwnConfirmation()).isFalse();
    }

    @Test
    void linksEndAfterAWeek() {
        ConfirmationToken token = ConfirmationToken.random();
        ConfirmationLink link = new ConfirmationLink(token, subscriber.id(), Language.EN, NOW);
        assertThat(link.isValid(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isTrue();
        assertThat(link.isValid(NOW.plus(Duration.ofDays(7)))).isFalse();
        assertThat(token.value())
                .hasSize(43)
                .isNotEqualTo(ConfirmationToken.random().value());
        assertThat(token.toString() + token.hash()).doesNotContain(token.value());
    }

    @Test
    void namesEveryFieldThatIsWrongWithAnAddedReader() {
        NewReader wrong = new NewReader(
                PublicationId.FIRST, "a\nb@example.org", Language.EN, TODAY.plusDays(1), ConsentChannel.SITE, " x ");
        assertThatThrownBy(() -> wrong.checked(TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::messageKey)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("address", "readers.address.CONTROL_CHARACTER"),
                                org.assertj.core.groups.Tuple.tuple("agreedOn", "readers.error.agreedOn.future"),
                                org.assertj.core.groups.Tuple.tuple("how", "readers.error.how"),
                                org.assertj.core.groups.Tuple.tuple("evidence", "readers.error.evidence")));
        NewReader right = new NewReader(
                PublicationId.FIRST,
                "a@example.org",
                Language.EN,
                TODAY,
                ConsentChannel.TELEPHONE,
                "call with the office");
        assertThat(right.checked(TODAY)).isEqualTo(EmailAddress.of("a@example.org"));
    }

    @Test
    void speaksTheReadersLanguageAndNamesTheNewsletter() {
        var link = java.net.URI.create("https://example.org/subscribe/confirm/abc");
        var persian = new ReaderMail(Language.FA, "فانوس").pleaseConfirm(link, 7);
        assertThat(persian.subject()).contains("تأیید").contains("«فانوس»");
        assertThat(persian.text()).contains(link.toString()).contains("۷ روز").contains("خبرنامهٔ ما «فانوس»");
        var english = new ReaderMail(Language.EN, "Quay's {0} Tidings").pleaseConfirm(link, 7);
        assertThat(english.subject()).isEqualTo("Please confirm: do you want our newsletter “Quay's {0} Tidings”?");
        assertThat(english.text())
                .contains(link.toString())
                .contains("7 days")
                .contains("send our newsletter “Quay's {0} Tidings” to this address");
        assertThat(new ReaderMail(Language.SQ, "Fener").alreadySubscribed(link).subject())
                .isEqualTo("You already get our newsletter “Fener”");
        assertThat(new ReaderMail(Language.EN, "").alreadySubscribed(link).subject())
                .isEqualTo("You already get our newsletter");
    }

    @Test
    void suppressesOnceWhateverTheStateAndKeepsThePublication() {
        Subscriber second = new Subscriber(
                new PublicationId(2), EmailAddress.of("reader@example.org"), Language.EN, NOW.minusSeconds(9));
        assertThat(second.publication()).isEqualTo(new PublicationId(2));
        assertThat(second.preferences().publication()).isEqualTo(new PublicationId(2));
        assertThat(second.suppress(NOW)).isTrue();
        assertThat(second.suppress(NOW.plusSeconds(1))).isFalse();
        assertThat(second.row().endedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> second.confirm(Language.EN, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void stopsAClientThatAsksMoreOftenThanAPersonWould() {
        long[] nanos = {0};
        ClientThrottle throttle = new ClientThrottle(() -> nanos[0]);
        for (int i = 0; i < ClientThrottle.MOST_IN_AN_HOUR; i++) {
            throttle.count("192.0.2.1");
        }
        assertThatThrownBy(() -> throttle.count("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        throttle.count("192.0.2.2");
        nanos[0] = Duration.ofMinutes(59).toNanos();
        assertThatThrownBy(() -> throttle.count("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        nanos[0] = Duration.ofMinutes(61).toNanos();
        throttle.count("192.0.2.1");
        assertThat(List.of(SubscriptionState.values()))
                .allSatisfy(state -> assertThat(state.next()).doesNotContain(state));
    }
}
