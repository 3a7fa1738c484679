package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.kinbridge.cases.whereabouts.DeathReport;
import org.kinbridge.cases.whereabouts.Deaths;
import org.kinbridge.cases.whereabouts.KeptNote;
import org.kinbridge.cases.whereabouts.SealedView;

/** For the two who have opened a seal: a reported death, its second source, who tells the family, and that they did. */
@Named
@ViewScoped
public class TellDeath extends StepsUnderSeal {

    private static final long serialVersionUID = 2L;

    @Inject
    private Deaths deaths;

    private TellingForm form = new TellingForm();

    public void corroborate() {
        act("whereabouts.done.corroborated", () -> deaths.corroborate(about(), getSeen(), form.corroboration()));
    }

    public void dismiss() {
        act("whereabouts.done.dismissed", () -> deaths.dismiss(about(), getSeen(), form.dismissed()));
    }

    public void name() {
        act("whereabouts.done.named", () -> deaths.name(about(), getSeen(), form.named()));
    }

    public void tell() {
        act("whereabouts.done.told", () -> deaths.tell(about(), getSeen(), form.told()));
    }

    @Override
    String page() {
        return "telling";
    }

    @Override
    void forget() {
        form = new TellingForm();
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

    public TellingForm getForm() {
        return form;
    }
}
