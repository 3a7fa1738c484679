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
    private static final List<String> KNOWN = List.of(
            "known/the-beacon-031",
            "known/fanous-012-fa",
            "known/en-wrapped",
            "known/fa-didar",
            "known/fr-veille",
            "known/sq-ura",
            "known/en-quarterly",
            "known/fa-peyvand",
            "known/fr-lien",
            "known/sq-fjala",
            "known/en-rosemount",
            "known/en-saltmarsh",
            "known/fa-chashm",
            "known/fr-marees",
            "known/sq-kripa");
    private static final List<String> KEPT_OUT =
            List.of("kept-out/en-hollow", "kept-out/fa-baran", "kept-out/fr-cloche");

    @Test
    void knownIssuesAreReadWell() {
        List<Score> scores = measure("known", KNOWN);
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void issuesThatTheRulesHaveNotSeenAreReadWell() {
        List<Score> scores = measure("kept out", KEPT_OUT);
        assertThat(scores).allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(0.8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-beacon-031", "fanous-012-fa"})
    void theLabelsBelongToTheSamples(String name) throws Exception {
        try (var in = getClass().getResourceAsStream(name + ".txt")) {
            SourceLines sample = SourceLines.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(LabelledIssue.load("known/" + name).source()).isEqualTo(sample);
        }
    }

    private static List<Score> measure(String title, List<String> names) {
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
                if (score.f1() < 1) {
                    differences.append("  %s %s: expected %s found %s%n"
                            .formatted(name, LabelledIssue.MEASURES.get(i), expected.get(i), found.get(i)));
                }
            }
        }
        print(title, names.size(), sums, differences);
        return sums;
    }

    private static void print(String title, int issues, List<Score> sums, StringBuilder differences) {
        StringBuilder table = new StringBuilder("Importing, %s (%d issues)%n".formatted(title, issues));
        for (int i = 0; i < sums.size(); i++) {
            Score s = sums.get(i);
            table.append("  %-17s F1 %.3f  right %d, wrong %d, missed %d%n"
                    .formatted(LabelledIssue.MEASURES.get(i), s.f1(), s.right(), s.wrong(), s.missed()));
        }
        System.out.println(table.append(differences));
    }
}
