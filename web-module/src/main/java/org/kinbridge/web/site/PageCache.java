package org.kinbridge.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.rendition.SiteChanged;

/** Pages that were asked for lately, until the site changes. Bounded by the bytes it holds. */
@ApplicationScoped
public class PageCache {

    private static final long MOST_BYTES = 96L << 20;

    private final Cache<String, ReadyPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, ReadyPage page) -> key.length() + page.weight())
            .build();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Map<String, List<Language>> languages;

    @Nullable
    ReadyPage find(String key) {
        return pages.getIfPresent(key);
    }

    /** Keeps what was loaded, unless there is nothing or the site changed while it was being loaded. */
    @Nullable
    ReadyPage load(String key, Supplier<@Nullable ReadyPage> loader) {
        long before = changes.get();
        ReadyPage loaded = loader.get();
        if (loaded != null && changes.get() == before) {
            pages.put(key, loaded);
            if (changes.get() != before) {
                pages.invalidate(key);
            }
        }
        return loaded;
    }

    /** The languages of each publication by its base, asked for once between two changes. */
    Map<String, List<Language>> languages(Supplier<Map<String, List<Language>>> loader) {
        Map<String, List<Language>> known = languages;
        if (known != null) {
            return known;
        }
        long before = changes.get();
        Map<String, List<Language>> loaded = loader.get();
        if (changes.get() == before) {
            languages = loaded;
        }
        return loaded;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteChanged change) {
        changes.incrementAndGet();
        languages = null;
        pages.invalidateAll();
    }
}
