package org.kinbridge.web.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.extraction.SourceFormat;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.ImportProgress;
import org.kinbridge.newsletter.importing.ImportRow;
import org.kinbridge.newsletter.importing.ImportStatus;

class ImportWorkTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");
    private static final ImportProgress HALF_READ = new ImportProgress(ImportProgress.Phase.READING, 30, 60, 0);

    @Test
    void files_that_came_together_are_counted_together_until_the_last_is_read() {
        UUID batch = UUID.randomUUID();
        List<ImportRow> rows = List.of(
                row(ImportStatus.IN_REVIEW, batch, 8),
                row(ImportStatus.UNREADABLE, batch, 4),
                row(ImportStatus.ANALYSING, batch, 0),
                row(ImportStatus.ACCEPTED, UUID.randomUUID(), 900));
        ImportWork work = ImportWork.of(rows, row -> HALF_READ);
        assertThat(work.isGoing()).isTrue();
        assertThat(work.all()).isEqualTo(3);
        assertThat(work.done()).isEqualTo(2);
        assertThat(work.percent()).isEqualTo((100 + 100 + 42) / 3);
        assertThat(work.left())
                .as("two files in eight seconds leave four for the third")
                .isEqualTo(4);
    }

    @Test
    void nothing_is_said_of_the_time_before_the_first_file_is_read() {
        ImportWork work = ImportWork.of(List.of(row(ImportStatus.ANALYSING, null, 0)), row -> HALF_READ);
        assertThat(work.isGoing()).isTrue();
        assertThat(work.left()).isEqualTo(-1);
    }

    @Test
    void when_all_are_read_there_is_no_work() {
        UUID batch = UUID.randomUUID();
        List<ImportRow> rows = List.of(row(ImportStatus.IN_REVIEW, batch, 8), row(ImportStatus.FAILED, batch, 9));
        assertThat(ImportWork.of(rows, row -> HALF_READ).isGoing()).isFalse();
    }

    private static ImportRow row(ImportStatus status, @Nullable UUID batch, int seconds) {
        return new ImportRow(
                new ImportId(UUID.randomUUID()),
                "issue.pdf",
                SourceFormat.PDF,
                status,
                0,
                0,
                null,
                null,
                BEGAN,
                BEGAN.plusSeconds(seconds),
                batch,
                null);
    }
}
