package org.kinbridge.web.appeals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.appeal.BodyView;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The bodies that appeals are written to; adds one, or changes the one in the address. */
@Named
@ViewScoped
public class EditBody implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Bodies bodies;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String id = "";
    private int version;
    private boolean allowed;
    private BodyForm form = new BodyForm();

    public void load() {
        allowed = problems.attempt(() -> {
            if (id.isEmpty()) {
                bodies.list();
                form.setRulesCheckedOn(days.today());
            } else {
                BodyView body = bodies.get(bodyId());
                version = body.version();
                form = BodyForm.of(body.entry(), days);
            }
        });
    }

    public void save() {
        boolean saved = problems.attempt(() -> {
            if (id.isEmpty()) {
                bodies.add(form.entry(days));
            } else {
                bodies.change(bodyId(), version, form.entry(days));
            }
        });
        if (saved) {
            problems.done("appeals.body.done");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/appeals/body");
        }
    }

    private BodyId bodyId() {
        try {
            return BodyId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public List<BodyView> getBodies() {
        return allowed ? bodies.list() : List.of();
    }

    public boolean isAllowed() {
        return allowed;
    }

    public BodyForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
