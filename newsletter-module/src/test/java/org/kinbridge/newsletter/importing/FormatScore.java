package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.newsletter.extraction.DocumentReader;
import org.kinbridge.newsletter.extraction.Extraction;
import org.kinbridge.newsletter.extraction.FormatGuess;
import org.kinbridge.newsletter.importing.LabelledIssue.Facts;
import org.kinbridge.newsletter.importing.LabelledIssue.Score;

/** How well an issue is read that a house has set in its format. */
final class FormatScore {
    private FormatScore() {}

    /** The scores in the order of the measures, with what differs. */
    record Result(List<Score> scores, String differences, Draft draft, Extraction found) {}

    static Result of(LabelledIssue issue, House house) throws Exception {
        byte[] file = house.set(issue);
        Extraction found = DocumentReader.read(FormatGuess.of(file).orElseThrow(), file, (done, all) -> {});
        SourceLines source = SourceLines.of(found);
        Draft draft = IssueAnalysis.analyse(source, "issue.bin");
        Map<Integer, Integer> lines = aligned(issue, source);
        Facts facts = LabelledIssue.factsOf(draft)
                .renamed(line -> lines.containsKey(line) ? String.valueOf(lines.get(line)) : "x" + line);
        List<Score> scores = new ArrayList<>();
        StringBuilder differences = new StringBuilder();
        Facts expected = issue.factsOfUnits();
        for (int i = 0; i < LabelledIssue.MEASURES.size(); i++) {
            Score score = Score.of(expected.all().get(i), facts.all().get(i));
            scores.add(score);
            if (score.f1() < 1) {
                differences.append("  %s %s %s: expected %s found %s%n"
                        .formatted(
                                issue.name(),
                                house,
                                LabelledIssue.MEASURES.get(i),
                                expected.all().get(i),
                                facts.all().get(i)));
            }
        }
        return new Result(scores, differences.toString(), draft, found);
    }

    /** Which paragraph of the issue each line is, by the longest row of equal ones; lines that are none have no name. */
    private static Map<Integer, Integer> aligned(LabelledIssue issue, SourceLines source) {
        List<LabelledIssue.Unit> units = issue.units();
        int[][] common = new int[units.size() + 1][source.size() + 1];
        for (int i = units.size() - 1; i >= 0; i--) {
            for (int k = source.size() - 1; k >= 0; k--) {
                common[i][k] = same(units.get(i), source, k)
                        ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        Map<Integer, Integer> lines = new HashMap<>();
        int i = 0;
        int k = 0;
        while (i < units.size() && k < source.size()) {
            if (same(units.get(i), source, k)) {
                lines.put(k++, units.get(i++).from());
            } else if (common[i + 1][k] >= common[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return lines;
    }

    private static boolean same(LabelledIssue.Unit unit, SourceLines source, int line) {
        return unit.isWritten()
                && !source.isBlank(line)
                && Folding.fold(unit.text())
                        .replace(" ", "")
                        .equals(Folding.fold(source.get(line)).replace(" ", ""))
                && Folding.words(Folding.fold(unit.text())) > 0;
    }
}
