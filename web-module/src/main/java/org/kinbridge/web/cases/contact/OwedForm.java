package org.kinbridge.web.cases.contact;

import java.io.Serializable;
import org.kinbridge.cases.contact.PromiseId;
import org.kinbridge.cases.contact.PromiseView;

/** A promise that is still owed, as a row of the page: its id and version, and why it may be taken back. */
public class OwedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PromiseId id;
    private final int version;
    private String why = "";
    private boolean open;

    OwedForm(PromiseView promise) {
        this.id = promise.id();
        this.version = promise.version();
    }

    PromiseId id() {
        return id;
    }

    int version() {
        return version;
    }

    /** Name of the field {@code why} of this row. */
    public String getField() {
        return "why-" + id;
    }

    /** The field for the reason stays to be seen: the page comes back with a problem. */
    void stayOpen() {
        this.open = true;
    }

    public boolean isOpen() {
        return open;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
