package org.kinbridge.web.issues.issue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.YearNumber;

/** The number of an issue as typed; empty fields for a year where the issue shows none. */
public class NumberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String running = "";
    private String shownRunning = "";
    private boolean countedByYear;
    private String year = "";
    private String inYear = "";

    void show(IssueNumber shown) {
        YearNumber known = shown.inYear();
        shownRunning = String.valueOf(shown.running());
        running = shownRunning;
        countedByYear = shown.numbering().countsByYear();
        year = known == null ? "" : String.valueOf(known.year());
        inYear = known == null ? "" : String.valueOf(known.number());
    }

    /** Shows what follows elsewhere; a running number that was typed over the one shown before stays. */
    void showInstead(IssueNumber next) {
        String typed = running;
        boolean kept = !typed.strip().equals(shownRunning);
        show(next);
        if (kept) {
            running = typed;
        }
    }

    /** Takes Persian digits as well. @throws InvalidInput naming {@code number} */
    int typedNumber() {
        try {
            return Integer.parseInt(running.strip());
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("number", "issues.problem.number", FiledNumber.HIGHEST_RUNNING);
        }
    }

    /** Both or none. @throws InvalidInput naming {@code year} */
    @Nullable
    YearNumber typedYear() {
        if ((year + inYear).isBlank()) {
            return null;
        }
        try {
            return new YearNumber(Integer.parseInt(year.strip()), Integer.parseInt(inYear.strip()));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("year", "issues.problem.inYear", YearNumber.HIGHEST);
        }
    }

    public boolean isCountedByYear() {
        return countedByYear;
    }

    public String getRunning() {
        return running;
    }

    public void setRunning(@Nullable String running) {
        this.running = Objects.requireNonNullElse(running, "");
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = Objects.requireNonNullElse(year, "");
    }

    public String getInYear() {
        return inYear;
    }

    public void setInYear(@Nullable String inYear) {
        this.inYear = Objects.requireNonNullElse(inYear, "");
    }
}
