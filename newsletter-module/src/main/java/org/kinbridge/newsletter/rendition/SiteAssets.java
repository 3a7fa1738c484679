package org.kinbridge.newsletter.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.storage.FileStore;

/** The style sheet, the icon and the fonts of the site, as they came with the program. */
public final class SiteAssets {

    private static final String FOLDER = "/assets/";

    private static final Map<String, StoredPage> ALL = Stream.of(
                    "site.css",
                    "proof.css",
                    "icon.svg",
                    "Vazirmatn-Regular.woff2",
                    "Vazirmatn-Bold.woff2",
                    "Vazirmatn-OFL.txt",
                    "source-serif-4-latin-400-normal.woff2",
                    "source-serif-4-latin-400-italic.woff2",
                    "source-serif-4-latin-700-normal.woff2",
                    "source-serif-4-latin-ext-400-normal.woff2",
                    "source-serif-4-latin-ext-700-normal.woff2",
                    "SourceSerif4-OFL.txt")
            .collect(Collectors.toUnmodifiableMap(name -> FOLDER + name, SiteAssets::read));

    private SiteAssets() {}

    /** @param path as in the address, {@code /assets/site.css} */
    public static Optional<StoredPage> find(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    private static StoredPage read(String name) {
        try (InputStream in = SiteAssets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing from the application");
            }
            byte[] bytes = in.readAllBytes();
            String etag = '"' + FileStore.sha256(bytes) + '"';
            return new StoredPage(200, contentType(name), null, etag, bytes, compressed(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] compressed(String name, byte[] bytes) {
        return name.endsWith(".woff2") ? null : Compression.gzip(bytes);
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "text/plain;charset=UTF-8";
        };
    }
}
