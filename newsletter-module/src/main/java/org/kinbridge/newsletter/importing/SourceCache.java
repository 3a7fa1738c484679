package org.kinbridge.newsletter.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.extraction.Loss;

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

    private record Key(FileId file, @Nullable TextEncoding encoding) {}

    /** A source, every place in it that looks private, its pictures, and what did not come over. */
    record Loaded(
            SourceLines lines,
            List<PrivateData.Place> places,
            List<KeptReading.KeptPicture> pictures,
            List<Loss> losses,
            int characters) {

        /** The same places in a draft, some lines of which may have been cut in two. */
        List<PrivateData.Place> placesIn(Draft draft) {
            return draft.source() == lines ? places : PrivateData.everywhere(draft.source());
        }
    }

    Loaded get(ImportJob job) {
        ImportSource source = job.source();
        Key key = source.isText()
                ? new Key(source.file(), source.knownEncoding())
                : new Key(source.reading().orElse(source.file()), null);
        Loaded known = sources.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Loaded loaded = load(files.get(key.file()).content(), key.encoding());
        sources.put(key, loaded);
        return loaded;
    }

    private static Loaded load(byte[] bytes, @Nullable TextEncoding encoding) {
        if (encoding == null) {
            KeptReading kept = KeptReading.of(bytes);
            return loaded(kept.source(), kept.pictures(), kept.losses());
        }
        String text = SourceText.readAs(bytes, encoding) instanceof Reading.Text read ? read.text() : "";
        return loaded(SourceLines.of(text), List.of(), List.of());
    }

    private static Loaded loaded(SourceLines lines, List<KeptReading.KeptPicture> pictures, List<Loss> losses) {
        int characters = lines.lines().stream().mapToInt(String::length).sum();
        return new Loaded(
                lines, PrivateData.everywhere(lines), List.copyOf(pictures), List.copyOf(losses), characters + 1);
    }
}
