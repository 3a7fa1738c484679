package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.translation.BlockState;
import org.kinbridge.newsletter.translation.SeenPair;
import org.kinbridge.newsletter.translation.SheetRow;
import org.kinbridge.newsletter.translation.TranslateBlocks;
import org.kinbridge.newsletter.translation.Translating;
import org.kinbridge.newsletter.translation.TranslationSheet;
import org.kinbridge.newsletter.translation.Translations;
import org.kinbridge.newsletter.translation.TypedBlock;
import org.kinbridge.web.support.Problems;

/** Source and translation side by side, block by block. Whatever is done, what was typed and not saved stays. */
@Named
@ViewScoped
public class TranslateWork extends AboutPiece {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Translations translations;

    @Inject
    private transient Translating translating;

    @Inject
    private transient Problems problems;

    private List<TranslationCell> cells = new ArrayList<>();
    private List<String> putAside = new ArrayList<>();

    @Nullable
    private transient TranslationSheet sheet;

    /**
     * Nobody translates a source into itself: its address leads to all its translations.
     *
     * @throws NotFound if the address names no work; AccessDenied if it is somebody else's
     */
    public @Nullable String load() {
        try {
            show();
            return null;
        } catch (Refused source) {
            return "/desk/newsroom/work/translations?faces-redirect=true&id=" + work();
        }
    }

    public TranslationSheet getSheet() {
        if (sheet == null) {
            sheet = translations.sheet(work(), getSpoken());
        }
        return sheet;
    }

    /** The lines, each with both sides as they are now. */
    public List<TranslationCell> getCells() {
        if (sheet == null) {
            List<SheetRow> now = getSheet().rows();
            cells.forEach(cell ->
                    cell.show(now.stream().filter(cell::isAbout).findFirst().orElse(null)));
        }
        return cells;
    }

    /** What is there now, with what was typed and is not saved; what has no line any more is put aside. */
    private void show() {
        sheet = null;
        List<TranslationCell> before = cells;
        cells = new ArrayList<>();
        getSheet().rows().forEach(row -> cells.add(new TranslationCell(cells.size() + 1, row)));
        cells.forEach(cell -> before.stream().filter(cell::isAbout).forEach(cell::keepTyped));
        before.stream()
                .filter(TranslationCell::isTyped)
                .filter(typed -> cells.stream().noneMatch(typed::isAbout))
                .forEach(typed -> putAside.add(typed.getWords()));
    }

    public @Nullable String save() {
        List<TypedBlock> typed = cells.stream()
                .filter(TranslationCell::isTyped)
                .map(TranslationCell::typed)
                .toList();
        if (typed.isEmpty()) {
            problems.done("translations.done.nothing");
            return address();
        }
        if (!problems.attempt(() -> translating.translate(new TranslateBlocks(work(), getSpoken(), typed)))) {
            show();
            return null;
        }
        problems.done("translations.done.saved", typed.size());
        return address();
    }

    /** Links what is ticked. */
    public void confirm() {
        List<SeenPair> ticked = cells.stream()
                .filter(cell -> cell.getState() == BlockState.PROPOSED && cell.isTogether())
                .map(TranslationCell::pair)
                .toList();
        decide(() -> translating.confirm(work(), getSpoken(), ticked), "translations.done.confirmed", ticked.size());
    }

    public void waive(TranslationCell cell) {
        decide(() -> translating.waive(cell.seenSource(this)), "translations.done.waived");
    }

    public void takeOver(TranslationCell cell) {
        decide(() -> translating.takeOver(cell.seenSource(this)), "translations.done.takenOver");
    }

    public void leaveOut(TranslationCell cell) {
        decide(() -> translating.leaveOut(cell.seenSource(this)), "translations.done.leftOut");
    }

    public void keep(TranslationCell cell) {
        decide(() -> translating.keep(cell.seenTranslation(this)), "translations.done.kept");
    }

    public void takeOut(TranslationCell cell) {
        decide(() -> translating.takeOut(cell.seenTranslation(this)), "translations.done.takenOut");
    }

    public void arrange() {
        decide(() -> translating.arrange(work(), getSpoken()), "translations.done.arranged");
    }

    private void decide(Runnable useCase, String done, Object... arguments) {
        if (problems.attempt(useCase)) {
            problems.done(done, arguments);
        }
        show();
    }

    private String address() {
        return addressOf("translate");
    }

    /** What was typed beside blocks that are gone from the source. */
    public List<String> getPutAside() {
        return putAside;
    }

    /** Whether something waits to be confirmed. */
    public boolean isAsking() {
        return getSheet().mayJudge() && getSheet().coverage().proposed() > 0;
    }
}
