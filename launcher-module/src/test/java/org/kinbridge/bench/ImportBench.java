package org.kinbridge.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Takes 10,000 rows of families in as a caseworker does at the desk, with checks, sealing, history and audit. Beside it
 * a bare COPY of the same rows in the same database: of every row that is then in the tables, into tables with the same
 * columns and indexes, and of the 10,000 rows of the spreadsheet as they stand.
 */
final class ImportBench {

    private static final int ROWS = 10_000;
    private static final double LIMIT = 0.1;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String HEADINGS =
            "file,sought person,father's name,born,missing since,where,circumstances,who asks,relation,phone,remarks\n";
    private static final String TABLES = "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and (n.nspname = 'cases'"
            + " and c.relname not in ('schema_history', 'family_import', 'import_mapping', 'case_counter', 'casework')"
            + " or n.nspname = 'core' and c.relname in ('audit_entry', 'keyset')) order by 1";

    private final Visitor visitor;
    private final Connection database;
    private final Report report;
    private final Random random = new Random(7);

    /** @param visitor signed in as a caseworker */
    ImportBench(Visitor visitor, Connection database, Report report) {
        this.visitor = visitor;
        this.database = database;
        this.report = report;
    }

    void run() throws Exception {
        report.title("Import of families");
        report.header("what", "time", "rows of the spreadsheet per second", "of COPY's rate");
        String sheet = sheet();
        HttpResponse<String> review = reviewed(sheet);
        long begun = System.nanoTime();
        visitor.press(review, "rows-form", "rows-form:run", Map.of());
        awaitState("DONE");
        double imported = seconds(begun);
        double copied = copyOfAllRows();
        double flat = copyOfSheet(sheet);
        report.row(
                "import, with checks, sealing, history and audit",
                Report.number(imported, "s"),
                Report.number(ROWS / imported, "rows/s"),
                "");
        report.row(
                "COPY of the same rows (" + rowsWritten() + " rows in the tables), indexes included",
                Report.number(copied, "s"),
                Report.number(ROWS / copied, "rows/s"),
                Report.times(copied / imported) + (copied / imported >= LIMIT ? ", within" : ", below")
                        + " the limit of " + LIMIT);
        report.row(
                "COPY of the 10,000 lines into one table",
                Report.number(flat, "s"),
                Report.number(ROWS / flat, "rows/s"),
                Report.times(flat / imported));
        undo();
        execute("drop schema bench cascade");
    }

    /** Leaves the association as it was, for whatever is measured next. */
    private void undo() throws Exception {
        HttpResponse<String> done = visitor.get("/desk/cases/importing/review?id=" + newest("id"));
        long begun = System.nanoTime();
        visitor.press(done, "undo", "undo:sure", Map.of());
        awaitState("UNDONE");
        report.row(
                "undoing of the whole import, " + newest("kept") + " cases kept",
                Report.number(seconds(begun), "s"),
                Report.number(ROWS / seconds(begun), "rows/s"),
                "");
    }

    private HttpResponse<String> reviewed(String sheet) throws Exception {
        HttpResponse<String> upload = visitor.get("/desk/cases/importing");
        HttpResponse<String> mapping = visitor.upload(upload, "upload", "upload:file", sheet);
        long begun = System.nanoTime();
        visitor.press(mapping, "mapping", "mapping:save", Map.of());
        awaitState("REVIEW");
        report.line("| looking at every row and comparing it with all others | " + Report.number(seconds(begun), "s")
                + " | " + Report.number(ROWS / seconds(begun), "rows/s") + " | |");
        return visitor.get("/desk/cases/importing/review?id=" + newest("id"));
    }

    private void awaitState(String state) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!newest("status").equals(state)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The import is still " + newest("status"));
            }
            Thread.sleep(50);
        }
    }

    private String newest(String column) throws SQLException {
        return text("select " + column + " from cases.family_import order by begun_at desc limit 1");
    }

    /** COPY of what the import has written, as bytes of the database, into empty tables made like theirs. */
    private double copyOfAllRows() throws SQLException, IOException {
        execute("drop schema if exists bench cascade");
        execute("create schema bench");
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String table : tables()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.copyOut("copy " + table + " to stdout (format binary)", out);
            contents.put(table, out.toByteArray());
            execute("create table " + twin(table) + " (like " + table + " including all)");
        }
        long begun = System.nanoTime();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            copy.copyIn(
                    "copy " + twin(content.getKey()) + " from stdin (format binary)",
                    new ByteArrayInputStream(content.getValue()));
        }
        return seconds(begun);
    }

    private double copyOfSheet(String sheet) throws SQLException, IOException {
        execute("create table bench.sheet (a text, b text, c text, d text, e text, f text, g text, h text, i text,"
                + " j text, k text)");
        long begun = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy bench.sheet from stdin (format csv, header)",
                        new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
        return seconds(begun);
    }

    private long rowsWritten() throws SQLException {
        long rows = 0;
        for (String table : tables()) {
            rows += Long.parseLong(text("select count(*) from " + twin(table)));
        }
        return rows;
    }

    private static String twin(String table) {
        return "bench." + table.replace('.', '_');
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** One family in ten has two rows; every third row has a telephone number, every fourth a remark. */
    private String sheet() {
        StringBuilder sheet = new StringBuilder(HEADINGS);
        String family = "";
        for (int i = 0; i < ROWS; i++) {
            boolean same = i % 10 == 1;
            family = same ? family : name();
            int year = 1930 + random.nextInt(60);
            sheet.append("X-").append(same ? i - 1 : i).append(',');
            sheet.append(name())
                    .append(' ')
                    .append(family)
                    .append(',')
                    .append(name())
                    .append(',');
            sheet.append(i % 3 == 0 ? "c. " + year : String.valueOf(year)).append(',');
            sheet.append(i % 2 == 0 ? year + 25 + "-07" : "autumn " + (year + 25))
                    .append(',');
            sheet.append("near ").append(name()).append(",conscript,");
            sheet.append("Asker ").append(family).append(",brother,");
            sheet.append(i % 3 == 0 ? "+355 69 555 " + (1000 + i % 9000) : "").append(',');
            sheet.append(i % 4 == 0 ? "wrote in " + (year + 30) : "").append('\n');
        }
        return sheet.toString();
    }

    private String name() {
        String[] syllables = {"ba", "ro", "mi", "sha", "te", "kol", "dan", "ze", "vir", "pe", "lu", "gor", "ni", "ska"};
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            name.append(syllables[random.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
