package org.kinbridge.web.newsroom.media;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a page gives its script, so that only a page of this session can upload by script. */
@Named("uploadToken")
@SessionScoped
public class UploadToken implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OCTETS = 24;

    private final String value;

    public UploadToken() {
        byte[] random = new byte[OCTETS];
        new SecureRandom().nextBytes(random);
        this.value = HexFormat.of().formatHex(random);
    }

    /** As hex digits. */
    public String getValue() {
        return value;
    }

    boolean matches(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
