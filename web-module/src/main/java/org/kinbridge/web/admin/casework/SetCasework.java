package org.kinbridge.web.admin.casework;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kinbridge.cases.contact.CaseworkSettings;
import org.kinbridge.cases.contact.CaseworkView;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** What the administrator sets for the work with families. */
@Named
@ViewScoped
public class SetCasework implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseworkSettings settings;

    @Inject
    private Problems problems;

    private int version;
    private String silenceDays = "";

    @PostConstruct
    void open() {
        CaseworkView now = settings.current();
        version = now.version();
        silenceDays = Integer.toString(now.silenceDays());
    }

    public void save() {
        if (problems.attempt(() -> settings.change(version, days()))) {
            problems.done("contacts.done.casework");
            Faces.redirect(Faces.getRequestContextPath() + "/admin/casework");
        }
    }

    /** The number typed, in any digits. */
    private int days() {
        try {
            return Integer.parseInt(silenceDays.strip());
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput(
                    "silenceDays", "contacts.error.silenceDays", CaseworkView.SHORTEST, CaseworkView.LONGEST);
        }
    }

    public String getSilenceDays() {
        return silenceDays;
    }

    public void setSilenceDays(String silenceDays) {
        this.silenceDays = silenceDays;
    }
}
