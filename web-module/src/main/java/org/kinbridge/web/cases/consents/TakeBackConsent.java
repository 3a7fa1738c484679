package org.kinbridge.web.cases.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.ConsentsView;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.NewWithdrawal;
import org.kinbridge.cases.consent.WithdrawalWay;
import org.kinbridge.cases.consent.Withdrawals;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Takes a consent back, and shows before that what it stops and what can no longer be called back. */
@Named
@ViewScoped
public class TakeBackConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consents consents;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private int version;
    private @Nullable ConsentId consent;
    private String on = "";
    private WithdrawalWay way = WithdrawalWay.BY_TELEPHONE;
    private String words = "";
    private transient @Nullable ConsentView view;
    private transient @Nullable List<Consequence> consequences;
    private String giver = "";

    public void load() {
        problems.attempt(() -> {
            read();
            version = Objects.requireNonNull(view).version();
            consent = view.id();
            on = days.today();
        });
    }

    private void read() {
        ConsentsView all = consents.ofCase(CaseAddress.idOf(file));
        ConsentView read = ConsentAddress.among(all, id);
        view = read;
        giver = all.circle().name(read.by());
        consequences = withdrawals.consequences(read.id());
    }

    public void takeBack() {
        ConsentId shown = consent;
        boolean done = shown != null
                && problems.attempt(
                        () -> withdrawals.withdraw(new NewWithdrawal(shown, version, days.read(on, "on"), way, words)));
        if (done) {
            problems.done("consents.done.withdrawn");
            ConsentAddress.show(file);
        }
    }

    public @Nullable ConsentView getView() {
        if (view == null && consent != null && Faces.isPostback()) {
            problems.attempt(this::read);
        }
        return view;
    }

    public List<Consequence> getStopped() {
        return all().stream().filter(Consequence::recalled).toList();
    }

    public List<Consequence> getBeyondRecall() {
        return all().stream().filter(one -> !one.recalled()).toList();
    }

    private List<Consequence> all() {
        getView();
        return consequences == null ? List.of() : consequences;
    }

    public String getGiver() {
        return giver;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public WithdrawalWay getWay() {
        return way;
    }

    public void setWay(@Nullable WithdrawalWay way) {
        this.way = Objects.requireNonNullElse(way, WithdrawalWay.BY_TELEPHONE);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
