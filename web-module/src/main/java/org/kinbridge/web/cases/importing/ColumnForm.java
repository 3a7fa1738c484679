package org.kinbridge.web.cases.importing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.importing.Meaning;

/** One column of the spreadsheet and what somebody says that it means. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String heading;
    private final ArrayList<String> examples;
    private Meaning meaning;

    ColumnForm(MappingView.Column column) {
        this.heading = column.heading();
        this.examples = new ArrayList<>(column.examples());
        this.meaning = column.meaning();
    }

    public String getHeading() {
        return heading;
    }

    public List<String> getExamples() {
        return examples;
    }

    public Meaning getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable Meaning meaning) {
        this.meaning = Objects.requireNonNullElse(meaning, this.meaning);
    }
}
