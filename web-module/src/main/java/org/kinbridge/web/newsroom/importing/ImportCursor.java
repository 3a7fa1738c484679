package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.LineRole;
import org.kinbridge.newsletter.importing.ReviewView;
import org.kinbridge.newsletter.importing.ReviewView.PartView;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** What is done at the cursor, which is a chosen line and a place in it. */
@Named
@ViewScoped
public class ImportCursor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewImport review;

    @Inject
    private transient Problems problems;

    private LineRole role = LineRole.HEADING;

    /** The part is cut before the cursor, inside of a line if it stands there. */
    public void split() {
        withLine(line -> {
            int at = at();
            review.correct(
                    at > 0 ? new Correction.SplitAt(line, at) : new Correction.Split(line),
                    partAt(line).id());
        });
    }

    /** The part at the cursor takes in the one after it. */
    public void joinNext() {
        withLine(line -> {
            int part = partAt(line).id();
            review.correct(new Correction.Join(part), part);
        });
    }

    /** The part before takes in the one at the cursor. */
    public void joinPrevious() {
        withLine(line -> {
            int part = review.before(partAt(line));
            review.correct(new Correction.Join(part), part);
        });
    }

    /** The part at the cursor begins with its line. */
    public void startHere() {
        withLine(line -> {
            int part = partAt(line).id();
            review.correct(new Correction.MoveStart(part, line), part);
        });
    }

    /** The line at the cursor gets the chosen role. */
    public void mark() {
        withLine(line -> review.correct(
                new Correction.Mark(line, line + 1, role), partAt(line).id()));
    }

    private PartView partAt(int line) {
        return review.getParts().stream()
                .filter(part -> line >= part.firstLine() - 1 && line < part.lastLine())
                .findFirst()
                .orElseThrow(() -> new Refused("importing.refused.noLine"));
    }

    private void withLine(IntConsumer use) {
        problems.attempt(() -> {
            String line = Objects.requireNonNullElse(Faces.getRequestParameter("line"), "");
            if (!line.matches("\\d{1,8}")) {
                throw new Refused("importing.refused.noLine");
            }
            use.accept(Integer.parseInt(line) - 1);
        });
    }

    /** The place in the line, counted in characters from its beginning; 0 without a script. */
    private static int at() {
        String at = Objects.requireNonNullElse(Faces.getRequestParameter("at"), "");
        return at.matches("\\d{1,6}") ? Integer.parseInt(at) : 0;
    }

    /** The roles that a line can be given in one of the parts that are shown. */
    public List<LineRole> getRoles() {
        ReviewView shown = review.getView();
        return shown == null
                ? List.of()
                : List.of(LineRole.values()).stream()
                        .filter(known -> known != LineRole.PICTURE)
                        .filter(known -> shown.parts().stream().anyMatch(part -> known.fits(part.kind())))
                        .toList();
    }

    public LineRole getRole() {
        return role;
    }

    public void setRole(@Nullable LineRole role) {
        this.role = Objects.requireNonNullElse(role, this.role);
    }
}
