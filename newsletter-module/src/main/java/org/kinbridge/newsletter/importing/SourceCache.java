package org.kinbridge.newsletter.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;

/**
 * Keeps the lines of sources that are under review, and the private data found in them: both follow from the file and its
 * encoding alone and take longest of all that a page of the review needs.
 */
@ApplicationScoped
class SourceCache {
    private static final long MOST_CHARACTERS = 60_000_000;

    private final Cache<Key, Loaded> sources = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Loaded loaded) -> loaded.characters())
            .expireAfterAccess(Duration.ofMinutes(15))
            .build();

    private final FileStore files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SourceCache() {
        this.files = null;
    }

    @Inject
    SourceCache(FileStore files) {
        this.files = files;
    }

    private record Key(FileId file, TextEncoding encoding) {}

    /** A source and every place in it that looks private. */
    record Loaded(SourceLines lines, List<PrivateData.Place> places, int characters) {}

    Loaded get(ImportJob job) {
        Key key = new Key(job.file(), job.knownEncoding());
        Loaded known = sources.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Loaded loaded = load(files.get(key.file()).content(), key.encoding());
        sources.put(key, loaded);
        return loaded;
    }

    private static Loaded load(byte[] bytes, TextEncoding encoding) {
        String text = SourceText.readAs(bytes, encoding) instanceof Reading.Text read ? read.text() : "";
        SourceLines lines = SourceLines.of(text);
        List<PrivateData.Place> places = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            places.addAll(PrivateData.inLine(line, lines.get(line)));
        }
        return new Loaded(lines, List.copyOf(places), text.length());
    }
}
