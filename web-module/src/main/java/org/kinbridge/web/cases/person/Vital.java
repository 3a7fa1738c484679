package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonSheet;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.cases.person.StateVital;
import org.kinbridge.cases.person.VitalBasis;
import org.kinbridge.cases.person.VitalStatus;
import org.kinbridge.cases.person.VitalView;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** States whether a person lives, and who says so. */
@Named("vitalPage")
@ViewScoped
public class Vital implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonSheets sheets;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String id = "";
    private String name = "";
    private boolean sought;
    private int version;
    private VitalStatus status = VitalStatus.UNKNOWN;
    private @Nullable VitalBasis basis;
    private String source = "";
    private String when = "";

    public void load() {
        problems.attempt(() -> {
            PersonSheet sheet = sheets.of(PersonAddress.idOf(id));
            name = sheet.person().name();
            sought = sheet.sought();
            version = sheet.person().version();
            fill(sheet.vital());
        });
    }

    private void fill(VitalView vital) {
        status = vital.status();
        basis = vital.basis() == VitalBasis.NOT_STATED ? null : vital.basis();
        source = vital.source();
        when = vital.when() == null ? "" : vital.when().words();
    }

    public void save() {
        boolean saved = problems.attempt(() -> {
            try {
                sheets.state(
                        new StateVital(PersonAddress.idOf(id), version, status, basis, source, when, dates.language()));
            } catch (StaleVersion stale) {
                version = sheets.of(PersonAddress.idOf(id)).person().version();
                throw stale;
            }
        });
        if (saved) {
            problems.done("persons.vital.done");
            PersonAddress.show(PersonAddress.idOf(id));
        }
    }

    public String getName() {
        return name;
    }

    public boolean isSought() {
        return sought;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public VitalStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable VitalStatus status) {
        this.status = Objects.requireNonNullElse(status, VitalStatus.UNKNOWN);
    }

    public @Nullable VitalBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable VitalBasis basis) {
        this.basis = basis;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, "");
    }
}
