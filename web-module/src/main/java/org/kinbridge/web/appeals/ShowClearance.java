package org.kinbridge.web.appeals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.ClearanceView;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.Consent;
import org.kinbridge.cases.clearance.Decision;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** A clearance: the letter with what was found, the rendition that would be printed, and the step that comes next. */
@Named
@ViewScoped
public class ShowClearance implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is said in other words of a testimony. */
    private static final List<String> OF_TESTIMONIES = List.of(
            "next.REQUESTED",
            "next.SCANNED",
            "next.CONSENTED",
            "action.scan",
            "original",
            "retract.lead",
            "field.",
            "part.");

    @Inject
    private Clearances clearances;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private String id = "";
    private int version;
    private transient @Nullable ClearanceView view;
    private ConsentForm consent = new ConsentForm();
    private ArrayList<FindingForm> decisions = new ArrayList<>();
    private String where = "";
    private String why = "";

    public void load() {
        problems.attempt(() -> {
            ClearanceView current = clearances.view(clearanceId());
            view = current;
            version = current.version();
            decisions = new ArrayList<>(current.found().stream()
                    .filter(found -> found.finding().kind().mayBeKept())
                    .map(found -> new FindingForm(found, words))
                    .toList());
            Consent given = current.consent();
            consent = new ConsentForm(fields(given), given == null ? "" : given.by(), days.today(), current.language());
        });
    }

    private ArrayList<Tick> fields(@Nullable Consent given) {
        ArrayList<Tick> ticks = new ArrayList<>();
        for (PublishableField field : PublishableField.values()) {
            if (field == PublishableField.ENQUIRER_NAME && isPseudonymous()) {
                continue; // a pseudonym is printed as it stands, and the real name never
            }
            boolean ticked = given != null && given.fields().contains(field);
            ticks.add(new Tick(field.name(), say("field." + field), ticked));
        }
        return ticks;
    }

    public void scanAgain() {
        step("clearance.done.scanned", () -> clearances.scanAgain(clearanceId(), version));
    }

    public void consented() {
        step("clearance.done.consented", () -> clearances.consented(clearanceId(), version, consent.command(days)));
    }

    public void review() {
        step("clearance.done.reviewed", () -> clearances.review(clearanceId(), version, decided()));
    }

    public void clear() {
        step("clearance.done.cleared", () -> clearances.clear(clearanceId(), version));
    }

    public void published() {
        step("clearance.done.published", () -> clearances.published(clearanceId(), version, where));
    }

    public void retract() {
        step("clearance.done.retracted", () -> clearances.retract(clearanceId(), version, why));
    }

    private void step(String done, Runnable useCase) {
        if (problems.attempt(useCase)) {
            problems.done(done);
            AppealAddress.show(clearanceId());
        }
    }

    private List<Decision> decided() {
        return decisions.stream().map(FindingForm::decision).toList();
    }

    private ClearanceId clearanceId() {
        return AppealAddress.clearance(id);
    }

    public @Nullable ClearanceView getView() {
        if (view == null && !id.isEmpty()) {
            problems.attempt(() -> view = clearances.view(clearanceId()));
        }
        return view;
    }

    /** Whether it is of a testimony, not of a letter. */
    public boolean isTestimony() {
        return view != null && view.piece().testimony() != null;
    }

    private boolean isPseudonymous() {
        return view != null && view.piece().pseudonymous();
    }

    /** The text of this key, in the words for a testimony where there are any. @param key below {@code clearance} */
    public String say(String key) {
        boolean own = isTestimony() && OF_TESTIMONIES.stream().anyMatch(key::startsWith);
        return words.of((own ? "clearance.testimony." : "clearance.") + key);
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public List<FindingForm> getDecisions() {
        return decisions;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
