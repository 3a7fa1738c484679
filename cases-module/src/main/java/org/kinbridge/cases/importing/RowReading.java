package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.time.FuzzyDateReader;

/** Opens what is sealed of an import and understands its rows, as a person has corrected them. */
@ApplicationScoped
class RowReading {

    private final Vault vault;
    private final FuzzyDateReader dates;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RowReading() {
        this.vault = null;
        this.dates = null;
        this.clock = null;
    }

    @Inject
    RowReading(Vault vault, FuzzyDateReader dates, Clock clock) {
        this.vault = vault;
        this.dates = dates;
        this.clock = clock;
    }

    List<ReadRow> rows(FamilyImport given) {
        Decisions decisions = given.decisions(vault);
        Sheet sheet = decisions.correct(given.sheet(vault));
        RowReader.Understanding understanding =
                new RowReader.Understanding(given.mapping(sheet.headings()), decisions.kinships());
        return new RowReader(sheet, given.fileName(vault), understanding, dates, LocalDate.now(clock)).readAll();
    }

    /** The cells that may be corrected. */
    RowCells cells(FamilyImport given) {
        Sheet sheet = given.sheet(vault);
        return new RowCells(sheet, given.mapping(sheet.headings()), given.decisions(vault));
    }
}
