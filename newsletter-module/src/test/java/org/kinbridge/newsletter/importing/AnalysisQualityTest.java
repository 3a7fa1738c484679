package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.newsletter.importing.LabelledIssue.Score;

/** Measures the analysis on issues labelled by hand: those known while the rules were written, and those kept out. */
class AnalysisQualityTest {
    @Test
    void knownIssuesAreReadWell() {
        List<Score> scores = measure("known", LabelledSet.KNOWN, true);
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void issuesThatTheRulesHaveNotSeenAreReadWell() {
        List<Score> scores = measure("kept out", LabelledSet.KEPT_OUT, false);
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(0.9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-beacon-031", "fanous-012-fa"})
    void theLabelsBelongToTheSamples(String name) throws Exception {
        try (var in = getClass().getResourceAsStream(name + ".txt")) {
            SourceLines sample = SourceLines.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(LabelledIssue.load("known/" + name).source()).isEqualTo(sample);
        }
    }

    /** @param named whether the differences are printed: of issues kept out only the figures are */
    static List<Score> measure(String title, List<String> names, boolean named) {
        List<Score> sums = new ArrayList<>();
        LabelledIssue.MEASURES.forEach(measure -> sums.add(new Score(0, 0, 0)));
        StringBuilder differences = new StringBuilder();
        for (String name : names) {
            LabelledIssue issue = LabelledIssue.load(name);
            Draft draft = IssueAnalysis.analyse(issue.source(), name.substring(name.indexOf('/') + 1) + ".txt");
            var expected = issue.facts().all();
            var found = LabelledIssue.factsOf(draft).all();
            for (int i = 0; i < sums.size(); i++) {
                Score score = Score.of(expected.get(i), found.get(i));
                sums.set(i, sums.get(i).plus(score));
                if (named && score.f1() < 1) {
                    differences.append("  %s %s: expected %s found %s%n"
                            .formatted(name, LabelledIssue.MEASURES.get(i), expected.get(i), found.get(i)));
                }
            }
        }
        String heading = "Importing, %s (%d issues)".formatted(title, names.size());
        System.out.println(FormatQualityTest.table(heading, sums) + differences);
        return sums;
    }
}
