package org.kinbridge.web.cases.importing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.importing.Meaning;
import org.kinbridge.cases.importing.RowCell;

/** A cell in which somebody writes what is right. */
public class CellForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final Meaning meaning;
    private final String before;
    private final String inFile;
    private final boolean corrected;
    private String value;

    CellForm(RowCell cell) {
        this.column = cell.column();
        this.meaning = cell.meaning();
        this.before = cell.value();
        this.inFile = cell.inFile();
        this.corrected = cell.corrected();
        this.value = cell.value();
    }

    boolean changed() {
        return !value.equals(before);
    }

    public int getColumn() {
        return column;
    }

    public Meaning getMeaning() {
        return meaning;
    }

    public String getInFile() {
        return inFile;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Objects.requireNonNullElse(value, "").strip();
    }
}
