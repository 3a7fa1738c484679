package org.kinbridge.web.cases.importing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Kinship;

/** A word of the spreadsheet for a kinship that nobody knows, and what somebody says that it means. */
public class KinshipQuestion implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String word;
    private final int rows;
    private @Nullable Kinship kinship;

    KinshipQuestion(String word, int rows) {
        this.word = word;
        this.rows = rows;
    }

    public String getWord() {
        return word;
    }

    public int getRows() {
        return rows;
    }

    public @Nullable Kinship getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable Kinship kinship) {
        this.kinship = kinship;
    }
}
