package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.article.RevisionRow;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.comparison.Comparisons;
import org.kinbridge.newsletter.comparison.RevisionComparison;
import org.kinbridge.web.support.Problems;

/** Any two revisions of a piece, word by word; the one chosen as older can be made the newest again. */
@Named
@ViewScoped
public class CompareWork extends AboutPiece {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Works works;

    @Inject
    private transient Writing writing;

    @Inject
    private transient Comparisons comparisons;

    @Inject
    private transient Problems problems;

    private String older = "";
    private String newer = "";
    private int olderNumber;
    private int newerNumber;
    private int seen;

    @Nullable
    private transient VersionView version;

    @Nullable
    private transient RevisionComparison comparison;

    /** Without numbers in the address: the newest and the one before it. @throws NotFound for a revision that is not there */
    public void load() {
        seen = getVersion().current().number();
        newerNumber = number(newer, seen);
        olderNumber = number(older, before(newerNumber));
        getComparison();
    }

    public VersionView getVersion() {
        if (version == null) {
            version = works.version(work(), getSpoken());
        }
        return version;
    }

    public RevisionComparison getComparison() {
        if (comparison == null) {
            comparison = comparisons.compare(work(), getSpoken(), olderNumber, newerNumber);
        }
        return comparison;
    }

    public List<RevisionRow> getRevisions() {
        return works.history(work(), getSpoken());
    }

    public @Nullable String restore() {
        boolean done = problems.attempt(() -> writing.restore(work(), getSpoken(), olderNumber, seen));
        if (done) {
            problems.done("compare.restored", olderNumber);
        }
        return done ? addressOf("edit") : null;
    }

    /** Whether the older one can become the newest: it is the reader's to write, and not the newest already. */
    public boolean isRestorable() {
        return getVersion().editable()
                && getVersion().status().after(VersionStep.SAVE).isPresent()
                && olderNumber != getVersion().current().number();
    }

    private int before(int number) {
        return getRevisions().stream()
                .mapToInt(RevisionRow::number)
                .filter(earlier -> earlier < number)
                .findFirst()
                .orElse(number);
    }

    private static int number(String given, int otherwise) {
        try {
            return given.isBlank() ? otherwise : Integer.parseInt(given.strip());
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }

    public String getOlder() {
        return older;
    }

    public void setOlder(@Nullable String older) {
        this.older = Objects.requireNonNullElse(older, "");
    }

    public String getNewer() {
        return newer;
    }

    public void setNewer(@Nullable String newer) {
        this.newer = Objects.requireNonNullElse(newer, "");
    }

    public int getOlderNumber() {
        return olderNumber;
    }

    public int getNewerNumber() {
        return newerNumber;
    }
}
