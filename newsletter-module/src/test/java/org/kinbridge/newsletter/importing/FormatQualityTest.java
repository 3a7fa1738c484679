package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.newsletter.importing.LabelledIssue.Score;

/** Measures the reading of documents: each labelled issue set by each house in its format. */
class FormatQualityTest {
    private static final double GOOD = 0.95;
    /** A single format has so few issues kept out that three mistakes in matching make a tenth. */
    private static final double FAIR_FOR_ONE_FORMAT = 0.9;

    @ParameterizedTest
    @EnumSource(House.class)
    void known_issues_are_read_well_in_each_format(House house) throws Exception {
        assertAtLeast(GOOD, measure("known", LabelledSet.KNOWN, house));
    }

    /** Nobody looked into these while rules were written: what differs is not printed, only how much. */
    @Test
    void issues_that_the_rules_have_not_seen_are_read_well_over_all_formats() throws Exception {
        List<Score> all = AnalysisQualityTest.measure("kept out", LabelledSet.KEPT_OUT, false);
        for (House house : House.values()) {
            List<Score> scores = measure("kept out", LabelledSet.KEPT_OUT, house);
            assertAtLeast(FAIR_FOR_ONE_FORMAT, scores);
            all = sum(all, scores);
        }
        System.out.println(table("Importing, kept out, plain text and all formats together", all));
        assertAtLeast(GOOD, all);
    }

    private static void assertAtLeast(double limit, List<Score> scores) {
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(limit));
    }

    private static List<Score> measure(String title, List<String> names, House house) throws Exception {
        List<Score> sums = new ArrayList<>();
        LabelledIssue.MEASURES.forEach(measure -> sums.add(new Score(0, 0, 0)));
        StringBuilder differences = new StringBuilder();
        for (String name : names) {
            FormatScore.Result result = FormatScore.of(LabelledIssue.load(name), house);
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, sums.get(i).plus(result.scores().get(i)));
            }
            differences.append(names == LabelledSet.KEPT_OUT ? "" : result.differences());
        }
        String heading = "Importing %s, %s (%d issues)".formatted(house, title, names.size());
        System.out.println(table(heading, sums) + differences);
        return sums;
    }

    static List<Score> sum(List<Score> a, List<Score> b) {
        List<Score> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i).plus(b.get(i)));
        }
        return sums;
    }

    static String table(String heading, List<Score> scores) {
        StringBuilder table = new StringBuilder(heading).append(System.lineSeparator());
        for (int i = 0; i < scores.size(); i++) {
            Score s = scores.get(i);
            table.append("  %-17s F1 %.3f  right %d, wrong %d, missed %d%n"
                    .formatted(LabelledIssue.MEASURES.get(i), s.f1(), s.right(), s.wrong(), s.missed()));
        }
        return table.toString();
    }
}
