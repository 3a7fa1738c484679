package org.kinbridge.web.issues.issue;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.issue.BoardView;
import org.kinbridge.newsletter.issue.PlanLength;

/** The planned length that is typed in a row of the board. */
public class BoardRowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID placement;
    private final int index;
    private String words;

    BoardRowForm(BoardView.Row row) {
        this.placement = row.placement();
        this.index = row.place() - 1;
        this.words = row.plannedWords() == null ? "" : String.valueOf(row.plannedWords());
    }

    void keepTyped(BoardRowForm before) {
        words = before.words;
    }

    void check(InvalidInput.Collector problems) {
        problems.rejectIf(!words.isBlank() && number() == null, field(), "issues.problem.length", PlanLength.LONGEST);
    }

    PlanLength plan() {
        return new PlanLength(placement, number());
    }

    private @Nullable Integer number() {
        try {
            return Integer.valueOf(words.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** By this name the boundary speaks of it. */
    public String field() {
        return "planned[" + index + "].words";
    }

    public UUID getPlacement() {
        return placement;
    }

    public int getIndex() {
        return index;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
