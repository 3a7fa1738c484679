package org.kinbridge.web.cases.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.figures.BodyFigure;
import org.kinbridge.cases.figures.CaseworkFigures;
import org.kinbridge.cases.figures.Figure;
import org.kinbridge.cases.figures.FigureTable;
import org.kinbridge.cases.figures.Figures;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** The figures of all cases, as bars and as tables. */
@Named
@RequestScoped
public class ShowFigures {

    @Inject
    private Figures figures;

    @Inject
    private Words words;

    @Inject
    private Interface userInterface;

    @Inject
    private Problems problems;

    private @Nullable CaseworkFigures view;

    public void load() {
        problems.attempt(() -> view = figures.view());
    }

    public List<BarChart> getCharts() {
        CaseworkFigures shown = view;
        return shown == null
                ? List.of()
                : List.of(
                        chart("requests", "tracing.state", shown.requests()),
                        chart("ages", "figures.age", shown.ages()),
                        chart("answers", "figures.answer", shown.answers()),
                        chart("promises", "figures.promise", shown.promises()),
                        chart("appeals", "appeals.status", shown.appeals()));
    }

    private BarChart chart(String id, String prefix, FigureTable table) {
        return BarChart.of(id, words.of("figures." + id), table, userInterface.isRightToLeft(), new BarChart.Wording() {
            @Override
            public String label(Figure figure) {
                return words.of(prefix + "." + figure.key());
            }

            @Override
            public String value(Figure figure) {
                return say(figure);
            }

            @Override
            public String total(@Nullable Integer total) {
                return total == null ? "" : words.of("figures.total", total);
            }
        });
    }

    /** A count in words, or that it is not said. */
    public String say(Figure figure) {
        return switch (figure.shown()) {
            case EXACT -> words.of("figures.number", figure.value());
            case FEWER_THAN_FIVE -> words.of("figures.few");
            case WITHHELD -> words.of("figures.withheld");
        };
    }

    public String days(@Nullable Integer days) {
        return days == null ? words.of("figures.tooFew") : words.of("figures.days", days);
    }

    public List<BodyFigure> getBodies() {
        return view == null ? List.of() : view.bodies();
    }

    /** The middle of the times to the first answer, in words. */
    public String getMedian() {
        return view == null || view.medianAnswer() == null ? "" : words.of("figures.median", view.medianAnswer());
    }

    public boolean isLoaded() {
        return view != null;
    }
}
