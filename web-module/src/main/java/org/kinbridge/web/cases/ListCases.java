package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.export.CaseExports;
import org.kinbridge.cases.export.ExportedFile;
import org.kinbridge.cases.export.SpreadsheetFormat;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CasePage;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The list of cases. What is asked for stands in the address, so that it can be kept, sent and gone back to. */
@Named
@RequestScoped
public class ListCases {

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseExports exports;

    @Inject
    private CaseLines lines;

    @Inject
    private Problems problems;

    private String words = "";
    private String state = "";
    private String mine = "";
    private String order = CaseQuery.Order.NEWEST.name();
    private String format = "";
    private int page = 1;
    private CasePage found = new CasePage(List.of(), 0, 1);
    private List<CaseLine> rows = List.of();

    public void load() throws IOException {
        Optional<SpreadsheetFormat> wanted =
                constant(SpreadsheetFormat.values(), format.toUpperCase(java.util.Locale.ROOT));
        if (wanted.isEmpty()) {
            problems.attempt(() -> show(cases.page(query(), page)));
        } else {
            ExportedFile file = exports.list(query(), wanted.get(), lines);
            Faces.sendFile(file.bytes(), file.name(), true);
        }
    }

    private void show(CasePage found) {
        this.found = found;
        this.rows = found.rows().stream().map(lines::line).toList();
    }

    private CaseQuery query() {
        return new CaseQuery(
                words,
                constant(TracingState.values(), state)
                        .filter(known -> !known.sealed())
                        .orElse(null),
                mine.equals("yes"),
                constant(CaseQuery.Order.values(), order).orElse(CaseQuery.Order.NEWEST));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The query of the address for the export of all that fits. */
    public String getExportQuery() {
        return queryOfAddress("format=csv");
    }

    /** As {@link #getExportQuery}, for a spreadsheet. */
    public String getXlsxQuery() {
        return queryOfAddress("format=xlsx");
    }

    /** The query of the address for another page of the same list. */
    public String toPage(int number) {
        return queryOfAddress("page=" + number);
    }

    private String queryOfAddress(String last) {
        return String.join(
                "&",
                "q=" + encoded(words),
                "state=" + encoded(state),
                "mine=" + encoded(mine),
                "order=" + encoded(order),
                last);
    }

    public CasePage getFound() {
        return found;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /** What is no number asks for the first page. */
    public void setPage(@Nullable String wanted) {
        this.page = wanted != null && wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : 1;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !words.isBlank() || !state.isEmpty() || !mine.isEmpty();
    }

    public List<CaseLine> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Objects.requireNonNullElse(state, "");
    }

    public String getMine() {
        return mine;
    }

    public void setMine(@Nullable String mine) {
        this.mine = Objects.requireNonNullElse(mine, "");
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(@Nullable String order) {
        this.order = Objects.requireNonNullElse(order, "");
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = Objects.requireNonNullElse(format, "");
    }
}
