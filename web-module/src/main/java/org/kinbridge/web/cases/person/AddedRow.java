package org.kinbridge.web.cases.person;

import java.io.Serializable;

/** Something that was added since a merge, and to whom it belongs. */
public class AddedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String words;
    private boolean along;

    AddedRow(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    public String getWords() {
        return words;
    }

    public boolean isAlong() {
        return along;
    }

    public void setAlong(boolean along) {
        this.along = along;
    }
}
