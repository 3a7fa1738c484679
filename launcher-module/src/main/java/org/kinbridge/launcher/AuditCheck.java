package org.kinbridge.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Checks the chain of the audit trail with the checker of the application itself, taken out of the WAR that this jar
 * carries: the launcher knows nothing of the chain's format.
 */
final class AuditCheck {

    private static final String CHECKER = "org.kinbridge.core.audit.AuditChain";

    private final Path jar;

    AuditCheck(Path jar) {
        this.jar = jar;
    }

    /** Returns a sentence about an intact chain; a broken one is a {@link StartFailure} with a status of its own. */
    String check(DatabaseAddress database) {
        try (Connection connection = database.connect();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {core().toUri().toURL()})) {
            Object finding = loader.loadClass(CHECKER)
                    .getMethod("check", Connection.class)
                    .invoke(null, connection);
            return sentence(finding);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw cannot(database, sql);
            }
            throw new IllegalStateException(e.getCause());
        } catch (SQLException e) {
            throw cannot(database, e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartFailure("The audit trail cannot be checked: this kinbridge.jar is not complete.", e);
        }
    }

    static String sentence(Object finding) throws ReflectiveOperationException {
        long entries = (Long) value(finding, "entries");
        long firstBroken = (Long) value(finding, "firstBroken");
        if (firstBroken != 0) {
            throw new StartFailure(
                    "The audit trail is BROKEN at entry " + firstBroken + "; the " + entries
                            + " entries before it are intact.",
                    StartFailure.BROKEN_CHAIN);
        }
        return "The audit trail is intact: " + entries + " entries, the last with hash " + value(finding, "headHash")
                + ".";
    }

    private static Object value(Object finding, String component) throws ReflectiveOperationException {
        return finding.getClass().getMethod(component).invoke(finding);
    }

    private static StartFailure cannot(DatabaseAddress database, SQLException e) {
        String reason = "42P01".equals(e.getSQLState())
                ? "there is none yet; start Kinbridge once."
                : String.valueOf(e.getMessage());
        return new StartFailure("The audit trail in " + database + " cannot be read: " + reason, e);
    }

    /** Copies the core module out of the WAR in our jar; the copy goes when the process ends. */
    private Path core() throws IOException {
        Path copy = Files.createTempFile("kinbridge-core", ".jar");
        copy.toFile().deleteOnExit();
        try (ZipFile outer = new ZipFile(jar.toFile());
                InputStream war = outer.getInputStream(outer.getEntry("payload/kinbridge.war"));
                ZipInputStream entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/core-module")) {
                    Files.copy(entries, copy, StandardCopyOption.REPLACE_EXISTING);
                    return copy;
                }
            }
        }
        throw new IOException("no core module");
    }
}
