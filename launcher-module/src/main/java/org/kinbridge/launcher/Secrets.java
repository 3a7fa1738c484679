package org.kinbridge.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of our own database, made once and kept beside it, readable by the owner only.
 *
 * @param administrator password of PostgreSQL's superuser
 * @param application password of the role that the application signs in with
 */
record Secrets(String administrator, String application) {

    private static final String ADMINISTRATOR = "administrator";
    private static final String APPLICATION = "application";

    /** Reads the file, or makes it. */
    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, ADMINISTRATOR + "=" + random() + "\n" + APPLICATION + "=" + random() + "\n");
            }
            return read(file);
        } catch (IOException e) {
            throw new StartFailure("The passwords of the database in " + file + " cannot be read: " + Reason.of(e), e);
        }
    }

    private static Secrets read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        String administrator = properties.getProperty(ADMINISTRATOR, "");
        String application = properties.getProperty(APPLICATION, "");
        if (administrator.isEmpty() || application.isEmpty()) {
            throw new StartFailure("The file " + file + " must hold the two passwords of the database.");
        }
        return new Secrets(administrator, application);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
