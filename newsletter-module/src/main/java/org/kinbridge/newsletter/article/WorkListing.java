package org.kinbridge.newsletter.article;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The works as rows, searched and sorted. An association has hundreds of them, so this happens in memory. */
final class WorkListing {

    private final List<WorkRow> rows;
    private final Viewpoint viewpoint;

    private WorkListing(List<WorkRow> rows, Viewpoint viewpoint) {
        this.rows = rows;
        this.viewpoint = viewpoint;
    }

    static WorkListing of(List<LanguageVersion> versions, Viewpoint viewpoint) {
        Map<UUID, List<LanguageVersion>> byWork = new LinkedHashMap<>();
        versions.forEach(version -> byWork.computeIfAbsent(version.work().id(), id -> new ArrayList<>())
                .add(version));
        return new WorkListing(
                byWork.values().stream()
                        .map(work -> row(work, viewpoint.today()))
                        .toList(),
                viewpoint);
    }

    List<WorkRow> matching(WorkSearch search) {
        return rows.stream()
                .filter(row -> matches(row, search))
                .sorted(order(search.order()))
                .toList();
    }

    private static WorkRow row(List<LanguageVersion> versions, LocalDate today) {
        Work work = versions.get(0).work();
        return new WorkRow(
                work.id(),
                work.kind(),
                work.origin(),
                versions.stream().map(version -> version.row(today)).toList());
    }

    private boolean matches(WorkRow row, WorkSearch search) {
        boolean kind = search.kind() == null || row.kind() == search.kind();
        return kind && row.versions().stream().anyMatch(version -> matches(version, search));
    }

    private boolean matches(VersionRow version, WorkSearch search) {
        return (search.share() == null || viewpoint.sees(version, search.share()))
                && (search.language() == null || version.language() == search.language())
                && (search.status() == null || version.status() == search.status())
                && folded(version.title()).contains(folded(search.words()));
    }

    /** Letters alike whatever their case, accents, or Arabic and Persian forms. */
    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replace("\u200c", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<WorkRow> order(WorkSearch.Order order) {
        return switch (order) {
            case NEWEST -> Comparator.comparing(WorkRow::savedAt).reversed();
            case OLDEST -> Comparator.comparing(WorkRow::savedAt);
            case TITLE -> byTitle();
        };
    }

    private static Comparator<WorkRow> byTitle() {
        Collator collator =
                Collator.getInstance(new ULocale("fa")); // Persian letters in their order, Latin ones as in the root
        return (first, second) -> collator.compare(first.title(), second.title());
    }
}
