package org.kinbridge.web.cases.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.ErasureId;
import org.kinbridge.cases.retention.ErasureState;
import org.kinbridge.cases.retention.ErasureView;
import org.kinbridge.cases.retention.Erasures;
import org.kinbridge.cases.retention.KeptView;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** What falls due, when and why; and the erasures with their certificates. */
@Named
@RequestScoped
public class ReviewRetention {

    /** A line of the list, ready to print. */
    public record Line(DueItem item, String kind, String why, String due, boolean overdue, String kept) {}

    /** An erasure, ready to print. */
    public record Past(
            ErasureView erasure, String state, String ground, String asked, String ended, boolean certified) {}

    private static final int MONTHS_AHEAD = 12;

    @Inject
    private RetentionReview review;

    @Inject
    private Erasures erasures;

    @Inject
    private StaffNames staffNames;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String ahead = "";
    private String certificate = "";
    private String language = "";
    private List<Line> lines = List.of();
    private List<Past> past = List.of();

    /** Reads the list, or sends the certificate that the address asks for. */
    public void load() throws IOException {
        if (!certificate.isEmpty()) {
            sendCertificate();
            return;
        }
        problems.attempt(() -> {
            lines = review.due(isLookingAhead() ? MONTHS_AHEAD : 0).stream()
                    .map(this::line)
                    .toList();
            past = erasures.all().stream().map(this::past).toList();
        });
    }

    private void sendCertificate() throws IOException {
        StoredFile[] found = new StoredFile[1];
        problems.attempt(
                () -> found[0] = erasures.certificate(erasureId(), language.equals("fa") ? Language.FA : Language.EN));
        if (found[0] != null) {
            Faces.sendFile(found[0].content(), "erasure-" + language + ".pdf", true);
        }
    }

    private ErasureId erasureId() {
        try {
            return ErasureId.of(certificate);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private Line line(DueItem item) {
        KeptView kept = item.kept();
        return new Line(
                item,
                words.of("retention.kind." + item.kind()),
                words.of("retention.why." + item.kind(), dates.day(item.since()), item.months()),
                day(item.due()),
                !item.due().isAfter(LocalDate.now(ZoneId.systemDefault())),
                kept == null
                        ? ""
                        : words.of("retention.kept", day(kept.until()), staffNames.of(kept.by()), kept.reason()));
    }

    private Past past(ErasureView erasure) {
        return new Past(
                erasure,
                words.constant("retention.state", erasure.state()),
                words.constant("retention.ground", erasure.ground()),
                words.of("retention.by", erasure.askedBy(), dates.day(erasure.askedAt())),
                erasure.endedAt() == null
                        ? ""
                        : words.of("retention.by", erasure.endedBy(), dates.day(erasure.endedAt())),
                erasure.state() == ErasureState.DONE);
    }

    private String day(LocalDate day) {
        return dates.day(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }

    public boolean isLookingAhead() {
        return ahead.equals("year");
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Past> getPast() {
        return past;
    }

    public String getAhead() {
        return ahead;
    }

    public void setAhead(@Nullable String ahead) {
        this.ahead = Objects.requireNonNullElse(ahead, "");
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = Objects.requireNonNullElse(certificate, "");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = "fa".equals(language) ? "fa" : "en";
    }
}
