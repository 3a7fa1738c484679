package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.importing.LabelledIssue.Facts;
import org.kinbridge.newsletter.importing.LabelledIssue.Score;

/** The known issues set anew in many styles: a rule that holds for one house only does not show in its own text. */
class HouseStyleTest {
    private static final int STYLES_OF_EACH = 24;

    @Test
    void known_issues_are_read_well_in_every_style() {
        Map<String, List<Score>> byOption = new TreeMap<>();
        Random random = new Random(20261123);
        for (String name : LabelledSet.KNOWN) {
            LabelledIssue issue = LabelledIssue.load(name);
            for (int i = 0; i < STYLES_OF_EACH; i++) {
                HouseStyle style = HouseStyle.any(random);
                add(style, scores(style.of(issue)), byOption);
            }
        }
        print(byOption);
        assertThat(byOption.get("all"))
                .allSatisfy(score -> assertThat(score.f1()).isGreaterThanOrEqualTo(0.95));
    }

    private static void add(HouseStyle style, List<Score> scores, Map<String, List<Score>> byOption) {
        List<String> options = new ArrayList<>(style.options());
        options.add("all");
        for (String option : options) {
            byOption.merge(option, scores, FormatQualityTest::sum);
        }
    }

    private static List<Score> scores(LabelledIssue issue) {
        Draft draft = IssueAnalysis.analyse(issue.source(), "issue.txt");
        Facts found = LabelledIssue.factsOf(draft);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < LabelledIssue.MEASURES.size(); i++) {
            scores.add(Score.of(issue.facts().all().get(i), found.all().get(i)));
        }
        return scores;
    }

    private static void print(Map<String, List<Score>> byOption) {
        StringBuilder table = new StringBuilder("Importing, known issues in other styles, F1 of %s%n"
                .formatted(String.join(", ", LabelledIssue.MEASURES)));
        byOption.forEach((option, scores) -> {
            table.append("  %-24s".formatted(option));
            scores.forEach(score -> table.append("  %.3f".formatted(score.f1())));
            table.append(System.lineSeparator());
        });
        System.out.println(table);
    }
}
