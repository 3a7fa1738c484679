package org.kinbridge.newsletter.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.retention.KeptApart;

/** Messages that were kept as files because no mail server is configured, month by month: three months. */
@ApplicationScoped
class KeptMailFolder implements KeptApart {

    private final OutboxFolder folder;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KeptMailFolder() {
        this.folder = null;
    }

    @Inject
    KeptMailFolder(Config config) {
        this.folder = new OutboxFolder(PostSettings.from(config).outbox());
    }

    @Override
    public String kind() {
        return "kept-mail";
    }

    @Override
    public int defaultMonths() {
        return 3;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        SortedMap<YearMonth, Instant> newest = new TreeMap<>();
        names().forEach(name ->
                newest.merge(month(name), OutboxFolder.keptAt(name), (one, other) -> one.isAfter(other) ? one : other));
        return newest.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(before))
                .limit(most)
                .map(entry -> new Bundle(id(entry.getKey()), entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    @Override
    public void letGo(UUID record) {
        try {
            for (String name : names()) {
                if (id(month(name)).equals(record)) {
                    folder.delete(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kept messages cannot be deleted", e);
        }
    }

    private List<String> names() {
        try {
            return folder.names();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of kept messages cannot be read", e);
        }
    }

    private static YearMonth month(String name) {
        return YearMonth.from(OutboxFolder.keptAt(name).atOffset(ZoneOffset.UTC));
    }

    private static UUID id(YearMonth month) {
        return UUID.nameUUIDFromBytes(("kept-mail|" + month).getBytes(StandardCharsets.UTF_8));
    }
}
