package org.kinbridge.web.cases.contact;

import java.io.Serializable;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.web.appeals.Days;

/** What is typed about one promise. */
public class PromiseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private String by = "";

    /** Whether nothing has been typed; such a row is left out. */
    public boolean blank() {
        return what.isBlank() && by.isBlank();
    }

    /** @param prefix of the names of its fields */
    NewPromise command(Days days, String prefix) {
        return new NewPromise(what, days.read(by, prefix + "by"));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
