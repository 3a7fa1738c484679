package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.whereabouts.DeathReport;
import org.kinbridge.cases.whereabouts.Deaths;
import org.kinbridge.cases.whereabouts.KeptNote;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** For the two who have opened a seal: a reported death, its second source, who tells the family, and that they did. */
@Named
@ViewScoped
public class TellDeath implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Deaths deaths;

    @Inject
    private UnderSeal underSeal;

    @Inject
    private Problems problems;

    private String file = "";
    private String sought = "";
    private int seen;
    private @Nullable SoughtPeople people;
    private TellingForm form = new TellingForm();

    public void load() {
        problems.attempt(() -> {
            SoughtPeople known = new SoughtPeople(cases.view(CaseAddress.idOf(file)));
            known.chosen(sought);
            people = known;
        });
        remember();
    }

    /** What is on the screen from now on; another's step after that is noticed. */
    private void remember() {
        underSeal.forget();
        SealedView shown = getView();
        seen = shown == null ? 0 : shown.seen();
    }

    private SoughtInCase about() {
        return Objects.requireNonNull(people).chosen(sought);
    }

    public void corroborate() {
        act("whereabouts.done.corroborated", () -> deaths.corroborate(about(), seen, form.corroboration()));
    }

    public void dismiss() {
        act("whereabouts.done.dismissed", () -> deaths.dismiss(about(), seen, form.dismissed()));
    }

    public void name() {
        act("whereabouts.done.named", () -> deaths.name(about(), seen, form.named()));
    }

    public void tell() {
        act("whereabouts.done.told", () -> deaths.tell(about(), seen, form.told()));
    }

    private void act(String done, Runnable step) {
        if (problems.attempt(step)) {
            form = new TellingForm();
            problems.done(done);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/whereabouts/telling?file="
                    + CaseAddress.idOf(file) + "&sought=" + about().request());
        } else {
            remember();
        }
    }

    /** Null if the seal is not open for the reader. */
    public @Nullable SealedView getView() {
        return people == null ? null : underSeal.view(about());
    }

    /** The reports to choose from, by their number on the page and their source. */
    public List<SelectItem> getReports() {
        SealedView shown = getView();
        List<KeptNote> standing = shown == null ? List.of() : shown.deaths();
        return IntStream.range(0, standing.size())
                .mapToObj(i -> new SelectItem(
                        standing.get(i).id().toString(),
                        (i + 1) + ". " + ((DeathReport) standing.get(i).note()).source()))
                .toList();
    }

    public String getName() {
        return people == null ? "" : people.name(sought);
    }

    public TellingForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = Objects.requireNonNullElse(sought, "");
    }
}
