package org.kinbridge.web.newsroom.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kinbridge.newsletter.importing.ImportProgress;
import org.kinbridge.newsletter.importing.ImportRow;

/**
 * How far the files are that were uploaded together with those still at work.
 *
 * @param all the files of these batches
 * @param done those that are read, or cannot be
 * @param percent of the whole work, 0 to 100
 * @param left seconds that the rest will take at the pace so far; -1 while nothing can be said
 */
public record ImportWork(int all, int done, int percent, long left) {

    /** The work on the batches of which something is still being read; nothing when all is. */
    static ImportWork of(List<ImportRow> rows, Function<ImportRow, ImportProgress> progress) {
        Set<UUID> batches = new HashSet<>();
        rows.stream().filter(row -> row.isAtWork() && row.batch() != null).forEach(row -> batches.add(row.batch()));
        List<ImportRow> counted = rows.stream()
                .filter(row -> row.isAtWork() || batches.contains(row.batch()))
                .toList();
        if (counted.stream().noneMatch(ImportRow::isAtWork)) {
            return new ImportWork(0, 0, 100, -1);
        }
        int percents = 0;
        int done = 0;
        long began = Long.MAX_VALUE;
        long now = 0;
        for (ImportRow row : counted) {
            percents += row.isAtWork() ? progress.apply(row).percent() : 100;
            done += row.isAtWork() ? 0 : 1;
            began = Math.min(began, row.startedAt().getEpochSecond());
            now = Math.max(now, row.changedAt().getEpochSecond());
        }
        int percent = percents / counted.size();
        long left = done == 0 || now <= began ? -1 : (now - began) * (counted.size() - done) / done;
        return new ImportWork(counted.size(), done, percent, left);
    }

    public boolean isGoing() {
        return done < all;
    }
}
