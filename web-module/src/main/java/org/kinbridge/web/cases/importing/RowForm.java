package org.kinbridge.web.cases.importing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.importing.CellCorrection;
import org.kinbridge.cases.importing.PersonChoice;
import org.kinbridge.cases.importing.PlannedRow;

/** What somebody decides about one row of the review, and writes into its cells. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "NEW";

    private final int number;
    private final ArrayList<CellForm> cells = new ArrayList<>();
    private final String chosen;
    private String person;
    private String reason = "";

    RowForm(PlannedRow row, @Nullable PersonChoice choice) {
        this.number = row.number();
        row.cells().forEach(cell -> cells.add(new CellForm(cell)));
        this.chosen = choice == null ? "" : Objects.toString(choice.person(), NEW);
        this.person = chosen;
    }

    List<CellCorrection> corrections() {
        return cells.stream()
                .filter(CellForm::changed)
                .map(cell -> new CellCorrection(number, cell.getColumn(), cell.getValue()))
                .toList();
    }

    /** Empty unless somebody chose something else than before. */
    Optional<PersonChoice> choice() {
        if (person.isEmpty() || person.equals(chosen)) {
            return Optional.empty();
        }
        return Optional.of(new PersonChoice(number, person.equals(NEW) ? null : UUID.fromString(person)));
    }

    public int getNumber() {
        return number;
    }

    public List<CellForm> getCells() {
        return cells;
    }

    /** Whether nobody has chosen yet. */
    public boolean isUndecided() {
        return chosen.isEmpty();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
