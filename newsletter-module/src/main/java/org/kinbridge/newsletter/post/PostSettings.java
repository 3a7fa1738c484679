package org.kinbridge.newsletter.post;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How mail leaves the house, from MicroProfile Config: {@code smtp.host}, {@code smtp.port}, {@code smtp.user},
 * {@code smtp.password}, {@code smtp.tls}, {@code smtp.from}, {@code smtp.bounces}; {@code kinbridge.data}.
 */
record PostSettings(Optional<Smtp> smtp, Letterhead letterhead, EmailAddress bounces, Path outbox) {

    /** How the connection is protected. */
    enum Security {
        /** Plain SMTP, then STARTTLS; without it nothing is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** No protection: for a mail server on the same machine. */
        NONE;

        int usualPort() {
            return switch (this) {
                case STARTTLS -> 587;
                case TLS -> 465;
                case NONE -> 25;
            };
        }
    }

    record Smtp(String host, int port, Security security, Optional<Login> login) {}

    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    static PostSettings from(Config config) {
        Letterhead letterhead = Letterhead.of(
                config.getOptionalValue("smtp.from", String.class).orElse("newsletter@localhost.invalid"));
        EmailAddress bounces = config.getOptionalValue("smtp.bounces", String.class)
                .map(EmailAddress::of)
                .orElse(letterhead.address());
        Path data =
                Path.of(config.getOptionalValue("kinbridge.data", String.class).orElse("data"));
        return new PostSettings(smtp(config), letterhead, bounces, data.resolve("outbox"));
    }

    private static Optional<Smtp> smtp(Config config) {
        Security security = config.getOptionalValue("smtp.tls", String.class)
                .map(word -> Security.valueOf(word.trim().toUpperCase(Locale.ROOT)))
                .orElse(Security.STARTTLS);
        int port = config.getOptionalValue("smtp.port", Integer.class).orElse(security.usualPort());
        Optional<Login> login = config.getOptionalValue("smtp.user", String.class)
                .map(user -> new Login(
                        user,
                        config.getOptionalValue("smtp.password", String.class).orElse("")));
        return config.getOptionalValue("smtp.host", String.class)
                .filter(host -> !host.isBlank())
                .map(host -> new Smtp(host.trim(), port, security, login));
    }
}
