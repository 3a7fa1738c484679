package org.kinbridge.web.cases.whereabouts;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.SealOpeningId;
import org.kinbridge.cases.whereabouts.SealView;

/** The seal of one sought person as it was on the screen, with the reason that somebody types. */
public class SealForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String request;
    private final String name;
    private final boolean mayAsk;
    private final boolean mayRead;
    private final @Nullable SealOpeningId toConfirm;
    private String reason = "";
    private boolean deciding;

    SealForm(SealView seal, String name) {
        this.request = seal.request().toString();
        this.name = name;
        this.mayAsk = seal.mayAsk();
        this.mayRead = seal.mayRead();
        this.toConfirm = seal.toConfirm();
    }

    /** The reader considers being the second person, and has asked why. */
    void decide() {
        deciding = true;
    }

    boolean deciding() {
        return deciding;
    }

    @Nullable
    SealOpeningId toConfirm() {
        return toConfirm;
    }

    /** The name of the reason's field, which is another one in each row. */
    public String getField() {
        return "reason:" + request;
    }

    public String getRequest() {
        return request;
    }

    public String getName() {
        return name;
    }

    public boolean isMayAsk() {
        return mayAsk;
    }

    public boolean isMayConfirm() {
        return toConfirm != null;
    }

    public boolean isMayRead() {
        return mayRead;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
