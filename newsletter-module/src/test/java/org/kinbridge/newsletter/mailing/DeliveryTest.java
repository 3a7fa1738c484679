package org.kinbridge.newsletter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.subscription.ReaderId;
import org.kinbridge.newsletter.subscription.ReaderLinks;
import org.kinbridge.newsletter.subscription.Recipient;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1));

    private final Delivery delivery = new Delivery(
            new MailingId(UUID.randomUUID()),
            new Recipient(new ReaderId(UUID.randomUUID()), EmailAddress.of("reader@example.org"), "key"),
            NOW);

    @Test
    void isAcceptedWhenTheServerSaysSo() {
        submit();
        delivery.end(new Handover.Accepted("250"), BACK_OFF, NOW);
        assertThat(delivery.row())
                .isEqualTo(new DeliveryRow(delivery.id(), "r…@example.org", DeliveryState.ACCEPTED, 1, "250", NOW));
    }

    @Test
    void waitsAfterATemporaryRefusalAndGivesUpInTheEnd() {
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
            submit();
            delivery.end(new Handover.TryLater("451 4.3.0"), BACK_OFF, NOW);
        }
        assertThat(delivery.state()).isEqualTo(DeliveryState.BOUNCED_SOFT);
    }

    @Test
    void isUncertainWhenTheAnswerNeverCame() {
        submit();
        delivery.end(new Handover.Unknown(""), BACK_OFF, NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThatThrownBy(() -> delivery.claim(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isUncertainWhenTheProcessDiedWhileSubmittingAndAPersonDecides() {
        submit();
        delivery.lose(NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.UNCERTAIN);
        delivery.settle(Settlement.SEND_AGAIN, NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void cannotBeLostBeforeItWasSubmitted() {
        delivery.claim(NOW);
        assertThatThrownBy(() -> delivery.lose(NOW)).isInstanceOf(IllegalStateException.class);
        delivery.release(NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(delivery.row().attempts()).isZero();
    }

    @Test
    void neverGoesToWhoLeft() {
        delivery.claim(NOW);
        delivery.suppress(NOW);
        assertThatThrownBy(() -> delivery.submit(NOW)).isInstanceOf(IllegalStateException.class);
    }

    /** Nothing is submitted that was not claimed, and what may have gone out is never pending again by itself. */
    @ParameterizedTest
    @EnumSource
    void onlyAClaimedRowIsSubmitted(DeliveryState state) {
        assertThat(state.mayBecome(DeliveryState.SUBMITTING)).isEqualTo(state == DeliveryState.CLAIMED);
        if (state == DeliveryState.ACCEPTED
                || state == DeliveryState.BOUNCED_HARD
                || state == DeliveryState.SUPPRESSED) {
            assertThat(state.mayBecome(DeliveryState.PENDING)).isFalse();
        }
    }

    @Test
    void fillsTheReadersLinksIntoBothForms() {
        IssueMessage message = new IssueMessage(
                "en",
                Language.EN,
                "Issue 32",
                "<a href=\"[[unsubscribe-url]]\">x</a><a href=\"[[web-url]]\">y</a>[[preferences-url]]",
                "[[unsubscribe-url]] [[web-url]] [[preferences-url]]");
        ReaderLinks links = new ReaderLinks(URI.create("http://h/u/1"), URI.create("http://h/p/1"));
        var content = message.to(links, URI.create("http://h/issues/32/en?a=1&b='2'"));
        assertThat(content.html())
                .isEqualTo("<a href=\"http://h/u/1\">x</a>"
                        + "<a href=\"http://h/issues/32/en?a=1&amp;b=&#39;2&#39;\">y</a>http://h/p/1");
        assertThat(content.text()).isEqualTo("http://h/u/1 http://h/issues/32/en?a=1&b='2' http://h/p/1");
        assertThat(message.tellsHowToLeave()).isTrue();
        assertThat(new IssueMessage("en", Language.EN, "", "[[unsubscribe-url]]", "").tellsHowToLeave())
                .isFalse();
    }

    private void submit() {
        delivery.claim(NOW);
        delivery.submit(NOW);
    }
}
