package org.kinbridge.newsletter.subscription;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes and reads the secret part of the links that stand in every issue: purpose, subscriber and an HMAC over both.
 * Signed instead of random: each of a reader's many issues carries one, all of them must work for years, a message made
 * again after a crash must carry the same one, and nothing that opens a subscription lies in the database.
 */
final class SignedLink {

    /** What the link opens. Who is shown an unsubscribe link cannot make a preferences link of it. */
    enum Purpose {
        UNSUBSCRIBE,
        PREFERENCES
    }

    private static final int CONTENT = 1 + 2 * Long.BYTES;
    private static final int WHOLE = CONTENT + 32;

    private final ReaderKeys keys;

    SignedLink(ReaderKeys keys) {
        this.keys = keys;
    }

    /** 66 characters of URL-safe base64, always the same for the same reader and purpose. */
    String token(Purpose purpose, ReaderId reader) {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .put((byte) purpose.ordinal())
                .putLong(reader.value().getMostSignificantBits())
                .putLong(reader.value().getLeastSignificantBits())
                .array();
        byte[] whole =
                ByteBuffer.allocate(WHOLE).put(content).put(keys.sign(content)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The reader, if we made this token for this purpose. */
    Optional<ReaderId> reader(Purpose purpose, String token) {
        byte[] whole = decoded(token);
        if (whole.length != WHOLE || whole[0] != (byte) purpose.ordinal()) {
            return Optional.empty();
        }
        byte[] signature = Arrays.copyOfRange(whole, CONTENT, WHOLE);
        if (!MessageDigest.isEqual(signature, keys.sign(Arrays.copyOf(whole, CONTENT)))) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(whole, 1, CONTENT - 1);
        return Optional.of(new ReaderId(new UUID(content.getLong(), content.getLong())));
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
