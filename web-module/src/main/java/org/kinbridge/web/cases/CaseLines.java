package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinbridge.cases.export.ListWords;
import org.kinbridge.cases.file.CaseRow;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Words;

/** The list of cases in the words of the page; as a spreadsheet holds it, a row for each sought person. */
@RequestScoped
public class CaseLines implements ListWords {

    @Inject
    private Interface userInterface;

    @Inject
    private StaffNames staffNames;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    CaseLine line(CaseRow row) {
        List<CaseLine.Sought> sought = IntStream.range(0, row.sought().size())
                .mapToObj(i ->
                        new CaseLine.Sought(row.sought().get(i), row.states().get(i)))
                .toList();
        return new CaseLine(
                row.id().toString(),
                row.reference().toString(),
                row.enquirer(),
                sought,
                staffNames.of(row.caseworker()),
                dates.day(row.openedAt()));
    }

    @Override
    public List<String> heading() {
        return Stream.of(
                        "case.reference",
                        "case.enquirer",
                        "case.soughtPersons",
                        "case.list.state",
                        "case.caseworker",
                        "case.opened")
                .map(key -> words.of(key))
                .toList();
    }

    @Override
    public List<List<String>> rows(CaseRow row) {
        CaseLine line = line(row);
        return line.sought().stream()
                .map(sought -> List.of(
                        line.reference(),
                        line.enquirer(),
                        sought.name(),
                        words.constant("tracing.state", sought.state()),
                        line.caseworker(),
                        line.opened()))
                .toList();
    }

    @Override
    public boolean rightToLeft() {
        return userInterface.isRightToLeft();
    }
}
