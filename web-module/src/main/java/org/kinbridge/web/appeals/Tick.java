package org.kinbridge.web.appeals;

import java.io.Serializable;

/** One of several that can be ticked. */
public class Tick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String label;
    private boolean ticked;

    public Tick(String value, String label, boolean ticked) {
        this.value = value;
        this.label = label;
        this.ticked = ticked;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
