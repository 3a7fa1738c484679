package org.kinbridge.newsletter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;
import org.kinbridge.newsletter.post.OutgoingMessage.Envelope;

class PostOfficeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @Test
    void speaksSmtpOverOneConnection() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (PostRound round = office(server.getSmtp().getPort()).open()) {
            assertThat(round.hand(message())).isEqualTo(new Handover.Accepted("250"));
            assertThat(round.hand(message())).isInstanceOf(Handover.Accepted.class);
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getHeader("Return-Path", null)).isEqualTo("<bounces+k7@example.org>");
        } finally {
            server.stop();
        }
    }

    @Test
    void connectsAgainWhenTheServerWasRestartedBetweenTwoMessages() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        try (PostRound round = office(port).open()) {
            assertThat(round.hand(message())).isInstanceOf(Handover.Accepted.class);
            server.stop();
            assertThat(round.hand(message())).isEqualTo(new Handover.TryLater(""));
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            assertThat(round.hand(message())).isInstanceOf(Handover.Accepted.class);
        } finally {
            server.stop();
        }
    }

    @Test
    void sortsAnswersByWhatTheyMean() throws Exception {
        assertThat(answered("RCPT", "451 4.3.0 Try again")).isEqualTo(new Handover.TryLater("451 4.3.0"));
        assertThat(answered("DATA", "452 4.2.2 Full")).isEqualTo(new Handover.TryLater("452 4.2.2"));
        assertThat(answered("MAIL", "421 4.7.0 Closing")).isEqualTo(new Handover.TryLater("421 4.7.0"));
        assertThat(answered("RCPT", "550 5.1.1 <reader@example.net> unknown"))
                .isEqualTo(new Handover.Refused("550 5.1.1"));
        assertThat(answered(".", "554 5.7.1 Spam")).isEqualTo(new Handover.Refused("554 5.7.1"));
        assertThat(answered(".", "451 Wait")).isEqualTo(new Handover.TryLater("451"));
    }

    @Test
    void doesNotGuessWhenTheConnectionBreaksBeforeTheAnswer() throws Exception {
        assertThat(answered(".", ScriptedSmtpServer.HANG_UP)).isInstanceOf(Handover.Unknown.class);
    }

    @Test
    void onlyAMissingMailboxMakesAnAddressDead() {
        assertThat(new Handover.Refused("550 5.1.1").addressIsDead()).isTrue();
        assertThat(new Handover.Refused("554 5.7.1").addressIsDead()).isFalse();
        assertThat(new Handover.Refused("550").addressIsDead()).isFalse();
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        assertThatThrownBy(() -> office(1).open()).isInstanceOf(PostOfficeClosed.class);
    }

    @Test
    void keepsMessagesAsPrivateFilesWithoutAServer() throws Exception {
        PostOffice office = new PostOffice(settings(Optional.empty()), CLOCK);
        assertThat(office.hand(message())).isEqualTo(new Handover.Accepted(""));
        OutboxFolder folder = new OutboxFolder(data.resolve("outbox"));
        assertThat(folder.names())
                .singleElement()
                .asString()
                .startsWith("20261123T030000-")
                .endsWith(".eml");
        Path file = data.resolve("outbox").resolve(folder.names().get(0));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new String(folder.read(folder.names().get(0)).orElseThrow(), StandardCharsets.UTF_8))
                .startsWith("Return-Path: <bounces+k7@example.org>\r\n")
                .contains("To: reader@example.net");
    }

    @Test
    void readsNothingOutsideTheFolder() throws Exception {
        Files.writeString(data.resolve("secret.eml"), "x");
        OutboxFolder folder = new OutboxFolder(data.resolve("outbox"));
        assertThat(folder.read("../secret.eml")).isEmpty();
        assertThat(folder.read("20261123T030000-" + UUID.randomUUID() + ".eml")).isEmpty();
        assertThat(folder.names()).isEmpty();
    }

    private Handover answered(String command, String answer) throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(command, answer)) {
            return office(server.port()).hand(message());
        }
    }

    private PostOffice office(int port) {
        return new PostOffice(
                settings(Optional.of(
                        new PostSettings.Smtp("127.0.0.1", port, PostSettings.Security.NONE, Optional.empty()))),
                CLOCK);
    }

    private PostSettings settings(Optional<PostSettings.Smtp> smtp) {
        EmailAddress news = EmailAddress.of("news@example.org");
        return new PostSettings(smtp, new Letterhead("News", news), news, data.resolve("outbox"));
    }

    private static OutgoingMessage message() {
        Envelope envelope =
                new Envelope(EmailAddress.of("bounces+k7@example.org"), EmailAddress.of("reader@example.net"));
        return new OutgoingMessage(UUID.randomUUID(), envelope, new Content(Language.EN, "Hello", "Text", null), null);
    }
}
