package org.kinbridge.web.cases.consents;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.appeals.Tick;
import org.kinbridge.web.support.Words;

/** What is typed about one consent. */
public class GivenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String by = "";
    private Purpose purpose = Purpose.SHARE;
    private String language = "";
    private Evidence evidence = Evidence.SPOKEN_BEFORE_STAFF;
    private String proof = "";
    private String on = "";
    private String from = "";
    private String until = "";
    private final ArrayList<Tick> recipients = new ArrayList<>();
    private final ArrayList<Tick> fields = new ArrayList<>();

    /** @param like a consent that is asked for again; null for a new one */
    void offer(Words words, @Nullable ConsentView like) {
        recipients.clear();
        fields.clear();
        Arrays.stream(Recipient.values())
                .forEach(one -> recipients.add(new Tick(
                        one.name(),
                        words.constant("consents.recipient", one),
                        like != null && like.recipients().contains(one))));
        Arrays.stream(ConsentField.values())
                .forEach(one -> fields.add(new Tick(
                        one.name(),
                        words.constant("consents.field", one),
                        like != null && like.fields().contains(one))));
        if (like != null) {
            purpose = like.purpose();
            language = like.language();
            evidence = like.evidence();
        }
    }

    NewConsent command(Days days, @Nullable ConsentId replaces) {
        Set<Recipient> towards = ticked(getRecipients()).map(Recipient::valueOf).collect(Collectors.toSet());
        Set<ConsentField> parts = ticked(getFields()).map(ConsentField::valueOf).collect(Collectors.toSet());
        return new NewConsent(
                by.isEmpty() ? null : new PersonId(UUID.fromString(by)),
                purpose,
                towards,
                parts,
                language,
                evidence,
                proof,
                days.read(on, "on"),
                days.read(from, "from"),
                days.read(until, "until"),
                replaces);
    }

    private static Stream<String> ticked(List<Tick> ticks) {
        return ticks.stream().filter(Tick::isTicked).map(Tick::getValue);
    }

    /** Those that go with the purpose. */
    public List<Tick> getRecipients() {
        return recipients.stream()
                .filter(tick -> Recipient.valueOf(tick.getValue()).purpose() == purpose)
                .toList();
    }

    /** Those that go with the purpose: what never may be published is not offered for it. */
    public List<Tick> getFields() {
        return !purpose.towardsOthers()
                ? List.of()
                : fields.stream()
                        .filter(tick -> purpose != Purpose.PUBLISH
                                || ConsentField.valueOf(tick.getValue()).publishable())
                        .toList();
    }

    public String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = Objects.requireNonNullElse(by, "");
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable Purpose purpose) {
        this.purpose = Objects.requireNonNullElse(purpose, Purpose.SHARE);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable Evidence evidence) {
        this.evidence = Objects.requireNonNullElse(evidence, Evidence.SPOKEN_BEFORE_STAFF);
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
