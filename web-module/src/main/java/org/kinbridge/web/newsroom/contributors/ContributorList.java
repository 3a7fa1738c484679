package org.kinbridge.web.newsroom.contributors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.contributor.ContributorFilter;
import org.kinbridge.newsletter.contributor.ContributorKind;
import org.kinbridge.newsletter.contributor.ContributorRow;
import org.kinbridge.newsletter.contributor.Contributors;

/** Those who sign pieces; what is looked for stands in the address. */
@Named
@ViewScoped
public class ContributorList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 100;

    @Inject
    private transient Contributors contributors;

    private String wanted = "";
    private String kind = "";
    private boolean retired;

    @Nullable
    private transient List<ContributorRow> rows;

    public List<ContributorRow> getRows() {
        if (rows == null) {
            rows = contributors.list(new ContributorFilter(wanted, wantedKind(), retired));
        }
        return rows;
    }

    public boolean isNarrowed() {
        return !wanted.isBlank() || wantedKind() != null || retired;
    }

    private @Nullable ContributorKind wantedKind() {
        return Arrays.stream(ContributorKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public ContributorKind[] getKinds() {
        return ContributorKind.values();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        String words = Objects.requireNonNullElse(wanted, "");
        this.wanted = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
