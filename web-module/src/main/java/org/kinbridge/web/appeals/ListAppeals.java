package org.kinbridge.web.appeals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kinbridge.cases.appeal.AppealRow;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.core.text.PersianText;
import org.kinbridge.web.support.Problems;

/** The appeals, found by words and state; the search stays in the address. */
@Named
@RequestScoped
public class ListAppeals {

    @Inject
    private Appeals appeals;

    @Inject
    private Problems problems;

    private String words = "";
    private String status = "";
    private List<AppealRow> rows = List.of();
    private boolean any;

    public void load() {
        problems.attempt(() -> {
            List<AppealRow> all = appeals.list();
            any = !all.isEmpty();
            rows = all.stream().filter(this::fits).toList();
        });
    }

    private boolean fits(AppealRow row) {
        String sought = PersianText.fold(words);
        String text = PersianText.fold(row.caseReference() + " " + row.bodyName() + " " + row.subject());
        return text.contains(sought) && (status.isEmpty() || row.status().name().equals(status));
    }

    public List<AppealRow> getRows() {
        return rows;
    }

    public boolean isAny() {
        return any;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
