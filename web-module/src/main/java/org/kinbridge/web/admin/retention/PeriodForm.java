package org.kinbridge.web.admin.retention;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.retention.PeriodView;
import org.kinbridge.cases.retention.SetPeriod;
import org.kinbridge.core.text.PersianText;

/** The period of one kind of data, as it is typed: digits of any script. */
public class PeriodForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final int version;
    private final int proposed;
    private String months;

    PeriodForm(PeriodView view, String shown) {
        this.kind = view.kind();
        this.version = view.version();
        this.proposed = view.defaultMonths();
        this.months = shown;
    }

    /** What is no number is refused as a period of no months is. */
    SetPeriod command() {
        String digits = PersianText.latinDigits(months.strip());
        return new SetPeriod(kind, version, digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0);
    }

    public String getKind() {
        return kind;
    }

    public int getProposed() {
        return proposed;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = Objects.requireNonNullElse(months, "");
    }
}
