package org.kinbridge.web.cases.testimonies;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Takes down who testifies, when and how; the words follow on the next page. */
@Named
@ViewScoped
public class TakeTestimony implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Testimonies testimonies;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final WitnessForm form = new WitnessForm();
    private @Nullable TestimonyId made;

    public void load() {
        problems.attempt(() -> {
            CircleView known = circle.of(CaseAddress.idOf(file));
            people.clear();
            people.addAll(known.members().stream()
                    .map(member -> new SelectItem(member.person().toString(), member.name()))
                    .toList());
        });
    }

    public @Nullable String take() {
        boolean taken =
                problems.attempt(() -> made = testimonies.take(CaseAddress.idOf(file), form.command(dates.language())));
        if (!taken) {
            return null;
        }
        problems.done("testimonies.done.taken");
        return "/desk/cases/testimonies/statement?faces-redirect=true&file=" + CaseAddress.idOf(file) + "&testimony="
                + made;
    }

    public boolean isKnown() {
        return !people.isEmpty();
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public WitnessForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }
}
