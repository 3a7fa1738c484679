package org.kinbridge.core.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.storage.OwnerOnlyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one-time code of this start. Whoever starts the program may give one as {@code kinbridge.setup.code} and print
 * it; otherwise it is made here and written to a file for the owner only. In memory there is only its hash.
 */
@ApplicationScoped
class SetUpCode {

    /** After the accounts of the demo, which leave nothing to set up. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);
    private static final int GROUPS = 3;

    private final AccountRecords records;
    private final Optional<String> given;
    private final Path file;
    private volatile byte[] hash = new byte[0];

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SetUpCode() {
        this.records = null;
        this.given = Optional.empty();
        this.file = null;
    }

    @Inject
    SetUpCode(
            AccountRecords records,
            @ConfigProperty(name = "kinbridge.setup.code") Optional<String> given,
            @ConfigProperty(name = "kinbridge.data", defaultValue = "data") String data) {
        this.records = records;
        this.given = given;
        this.file = Path.of(data, "setup-code.txt");
    }

    void make(@Observes @Priority(LAST) ApplicationStarted started) {
        removeFile();
        if (given.isPresent()) {
            hash = sha256(given.get());
        } else if (records.none()) {
            hash = sha256(writeNew());
        }
    }

    private String writeNew() {
        String made = RandomSecret.ofGroups(GROUPS);
        OwnerOnlyFile.write(file, made + "\n");
        LOG.info("Nobody has an account yet: the code for the page /set-up is in {}", file);
        return made;
    }

    boolean matches(String typed) {
        return hash.length > 0 && MessageDigest.isEqual(hash, sha256(typed));
    }

    void used() {
        hash = new byte[0];
        removeFile();
    }

    private void removeFile() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About 60 random bits: a plain hash cannot be reversed in the life of one start. */
    private static byte[] sha256(String code) {
        String bare = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
