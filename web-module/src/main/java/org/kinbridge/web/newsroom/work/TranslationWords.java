package org.kinbridge.web.newsroom.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.translation.BlockState;
import org.kinbridge.newsletter.translation.Coverage;
import org.kinbridge.newsletter.translation.SheetRow;
import org.kinbridge.newsletter.translation.TranslationState;
import org.kinbridge.web.support.Moments;
import org.kinbridge.web.support.Words;

/** Sentences about translations. */
@Named
@RequestScoped
public class TranslationWords {

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    /** "12 of 14 blocks current". */
    public String covered(Coverage coverage) {
        return words.of("translations.covered", coverage.current(), coverage.blocks());
    }

    /** What is to be done, a phrase for each thing that there is: "2 changed", "1 missing". */
    public List<String> open(Coverage coverage) {
        List<String> open = new ArrayList<>();
        add(open, "translations.open.stale", coverage.stale());
        add(open, "translations.open.missing", coverage.missing());
        add(open, "translations.open.proposed", coverage.proposed());
        add(open, "translations.open.leftOver", coverage.leftOver());
        return open;
    }

    private void add(List<String> open, String key, int number) {
        if (number > 0) {
            open.add(words.of(key, number));
        }
    }

    /** What a line is: "3. Paragraph". */
    public String line(TranslationCell cell) {
        return words.of("translations.line", cell.getNumber(), words.constant("translations.kind", cell.getKind()));
    }

    /** Who translated, confirmed or waived it, when, and from which revision. */
    public String said(SheetRow.Said said) {
        return words.of(
                "translations.said." + said.reason().name(), said.byName(), moments.of(said.at()), said.revision());
    }

    /** The style of a badge: nothing to do, something to do, or something is wrong. */
    public String style(TranslationState state) {
        return switch (state) {
            case CURRENT -> "good";
            case STALE -> "stop";
            case MISSING, UNLINKED -> "wait";
            case ASSIGNED, IN_TRANSLATION, IN_REVIEW -> "";
        };
    }

    /** The style of the badge of a line about which something has to be done. */
    public String lineStyle(BlockState state) {
        return state == BlockState.STALE || state == BlockState.LEFT_OVER ? "stop" : "wait";
    }

    /** The style of a cell of an issue's coverage; none where nothing is translated. */
    public String cellStyle(@Nullable TranslationState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case CURRENT -> "ready";
            case MISSING -> "missing";
            case STALE -> "stopped";
            case ASSIGNED, IN_TRANSLATION, IN_REVIEW, UNLINKED -> "underway";
        };
    }
}
