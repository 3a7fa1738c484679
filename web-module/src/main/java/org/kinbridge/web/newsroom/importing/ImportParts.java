package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.SegmentKind;

/** What is changed at one of the parts: where it begins, what it is, and what it is called. */
@Named
@ViewScoped
public class ImportParts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewImport review;

    private final Map<Integer, PartForm> forms = new HashMap<>();

    /** @throws NotFound if the part is not among those that are shown */
    public PartForm form(int part) {
        return forms.computeIfAbsent(part, missing -> review.getParts().stream()
                .filter(known -> known.id() == part)
                .findFirst()
                .map(PartForm::new)
                .orElseThrow(NotFound::new));
    }

    public void moveUp(int part) {
        review.correct(new Correction.MoveStart(part, form(part).firstLine() - 2), part);
    }

    public void moveDown(int part) {
        review.correct(new Correction.MoveStart(part, form(part).firstLine()), part);
    }

    public void join(int part) {
        review.correct(new Correction.Join(part), part);
    }

    public void assign(int part) {
        review.correct(form(part).assignment(), part);
    }

    public void changeKind(int part) {
        review.correct(new Correction.ChangeKind(part, form(part).getKind()), part);
    }

    public void describe(int part) {
        review.correct(form(part).description(), part);
    }

    /** The kinds that a part can be given. */
    public List<SegmentKind> getKinds() {
        return List.of(SegmentKind.values());
    }
}
