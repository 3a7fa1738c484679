package org.kinbridge.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the case files with the volume of decades: SQL statements, and times for fifty staff at once. */
final class CaseVolumeBench {

    private static final int CASES_LOOKED_INTO = 200;
    private static final int LIMIT_STATEMENTS = 20;
    private static final int LIMIT_MILLISECONDS = 300;

    private final URI address;
    private final Report report;
    private final String password;

    CaseVolumeBench(URI address, Report report, String password) {
        this.address = address;
        this.report = report;
        this.password = password;
    }

    /** @param connection of the database's administrator */
    void run(Connection connection, PageBench pages, Statements statements) throws Exception {
        long begun = System.nanoTime();
        CaseVolume.fill(connection);
        report.title("Case files: " + CaseVolume.CASES + " cases, " + (CaseVolume.CASES + CaseVolume.SOUGHT)
                + " persons, " + CaseVolume.FACTS + " facts");
        report.line("Written in " + Report.number((System.nanoTime() - begun) / 1e9, "s") + ".");
        report.line("");
        Map<String, List<String>> addresses = addresses(connection);
        report.header(
                "page",
                "who",
                "SQL statements (fewer than " + LIMIT_STATEMENTS + ")",
                "of it in the database",
                "time, alone");
        Visitor visitor = new Visitor(address);
        if (!visitor.signIn("staff-1", password)) {
            throw new IllegalStateException("staff-1 could not sign in");
        }
        for (Map.Entry<String, List<String>> page : addresses.entrySet()) {
            pages.measure("staff-1", visitor, page.getValue().get(0), statements);
        }
        load(addresses);
    }

    private void load(Map<String, List<String>> addresses) throws Exception {
        report.title(CaseVolume.STAFF + " staff at once, two seconds between two pages");
        report.header("page", "visits", "median", "95th percentile (at most " + LIMIT_MILLISECONDS + " ms)");
        Map<String, List<Double>> times = new StaffLoad(address, password).run(addresses);
        List<Double> all = new ArrayList<>();
        new TreeMap<>(times).forEach((kind, list) -> {
            row(kind, list);
            all.addAll(list);
        });
        all.sort(null);
        row("all", all);
    }

    private void row(String kind, List<Double> sorted) {
        report.row(
                kind,
                String.valueOf(sorted.size()),
                Report.number(StaffLoad.percentile(sorted, 0.5), "ms"),
                Report.number(StaffLoad.percentile(sorted, 0.95), "ms"));
    }

    private static Map<String, List<String>> addresses(Connection connection) throws SQLException {
        List<String> cases = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select r.case_id, split_part(n.folded, ' ', 2) from cases.tracing_request r"
                                + " join cases.person_name n on n.person_id = r.sought_id where n.source = ''"
                                + " and n.script = 'LATIN' order by md5(r.id::text) limit " + CASES_LOOKED_INTO)) {
            while (rows.next()) {
                cases.add("/desk/cases/file?id=" + rows.getString(1));
                names.add("/desk/cases?q=" + rows.getString(2));
            }
        }
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        addresses.put("Today", List.of("/desk"));
        addresses.put("list", List.of("/desk/cases"));
        addresses.put("list, by name", names);
        addresses.put("list, open and mine", List.of("/desk/cases?state=OPEN&mine=yes"));
        addresses.put("case with timeline", cases);
        return addresses;
    }
}
