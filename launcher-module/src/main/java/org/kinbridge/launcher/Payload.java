package org.kinbridge.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The server, the application and the database binaries that the jar carries, unpacked once per version below the
 * data directory. Half an unpacking never counts: the directory gets its name when it is complete.
 */
final class Payload {

    private static final String SERVER = "payara-micro.jar";
    private static final String APPLICATION = "kinbridge.war";

    private final Path directory;

    private Payload(Path directory) {
        this.directory = directory;
    }

    /** The jar that this class was loaded from. */
    static Path ownJar() {
        try {
            return Path.of(Payload.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Unpacks what this version needs and removes what an older one left.
     *
     * @param withDatabase whether the database binaries are needed
     */
    static Payload unpack(Path jar, DataDirectory data, Platform platform, boolean withDatabase) {
        List<String> names =
                withDatabase ? List.of(SERVER, APPLICATION, platform.archive()) : List.of(SERVER, APPLICATION);
        Path runtime = data.directory("runtime");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Path complete = runtime.resolve(fingerprint(zip, names));
            removeOthers(runtime, complete);
            if (!Files.isDirectory(complete)) {
                data.needFreeSpace(2 * DataDirectory.NEEDED_BYTES);
                unpack(zip, names, complete);
            }
            return new Payload(complete);
        } catch (IOException e) {
            throw new StartFailure("The program files cannot be unpacked to " + runtime + ": " + Reason.of(e), e);
        }
    }

    private static void unpack(ZipFile zip, List<String> names, Path complete) throws IOException {
        Path partly = complete.resolveSibling(complete.getFileName() + ".partly");
        Files.createDirectories(partly);
        for (String name : names) {
            try (InputStream in = zip.getInputStream(entry(zip, name))) {
                if (name.endsWith(".txz")) {
                    new TarReader(new XZInputStream(new BufferedInputStream(in, 1 << 16)), partly.resolve("postgres"))
                            .unpack();
                } else {
                    Files.copy(in, partly.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.move(partly, complete, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry("payload/" + name);
        if (entry != null) {
            return entry;
        }
        throw new StartFailure(
                name.endsWith(".txz")
                        ? "This kinbridge.jar holds no database for this computer (" + name
                                + "): set APP_DB_URL to a PostgreSQL that you run."
                        : "This kinbridge.jar is not complete: " + name + " is missing.");
    }

    private static String fingerprint(ZipFile zip, List<String> names) {
        CRC32 crc = new CRC32();
        for (String name : names) {
            ZipEntry entry = entry(zip, name);
            crc.update((name + entry.getCrc() + entry.getSize()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static void removeOthers(Path runtime, Path keep) throws IOException {
        try (Stream<Path> children = Files.list(runtime)) {
            children.filter(child -> Files.isDirectory(child) && !child.equals(keep))
                    .forEach(Payload::remove);
        }
    }

    /** Removes a directory and everything in it; does not follow links. */
    static void remove(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure("The directory " + directory + " cannot be removed: " + e.getMessage(), e);
        }
    }

    Path server() {
        return directory.resolve(SERVER);
    }

    Path application() {
        return directory.resolve(APPLICATION);
    }

    Path databaseTool(String name) {
        return directory.resolve("postgres/bin").resolve(Platform.current().isWindows() ? name + ".exe" : name);
    }
}
