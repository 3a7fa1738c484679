package org.kinbridge.web.appeals;

import java.io.Serializable;
import org.kinbridge.cases.clearance.ClearanceView;
import org.kinbridge.cases.clearance.Decision;
import org.kinbridge.web.support.Words;

/** What the reviewer decides about one finding. */
public class FindingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String found;
    private final String kind;
    private boolean keep;
    private String reason;

    FindingForm(ClearanceView.Found found, Words words) {
        this.number = found.finding().number();
        this.found = found.words();
        this.kind = words.constant("clearance.kind", found.finding().kind());
        this.reason = found.finding().kept();
        this.keep = !reason.isEmpty();
    }

    Decision decision() {
        return new Decision(number, keep, reason);
    }

    public int getNumber() {
        return number;
    }

    public String getFound() {
        return found;
    }

    public String getKind() {
        return kind;
    }

    /** The name under which a message finds the reason's field. */
    public String getField() {
        return "reason-" + number;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
