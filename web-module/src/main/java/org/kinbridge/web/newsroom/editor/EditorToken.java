package org.kinbridge.web.newsroom.editor;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a script must know to save within a session: another site can make a browser send the cookie, but cannot read this. */
@SessionScoped
public class EditorToken implements Serializable {

    /** The header in which the script sends it. */
    static final String HEADER = "X-Kinbridge-Token";

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 32;

    private final String value = random();

    /** URL-safe characters, the same during the whole session. */
    public String value() {
        return value;
    }

    boolean isProvedBy(@Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
