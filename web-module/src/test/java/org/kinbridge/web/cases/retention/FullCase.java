package org.kinbridge.web.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.clearance.AskForTestimony;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.export.CaseExports;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.HandOver;
import org.kinbridge.cases.message.HandingWay;
import org.kinbridge.cases.message.MessageId;
import org.kinbridge.cases.message.NewMessage;
import org.kinbridge.cases.message.ReadingQuestion;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.MergePersons;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.HearsayDecision;
import org.kinbridge.cases.testimony.NewStatement;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.StatementId;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.Witness;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;

/** Fills a case with what testimonies, messages, notes, consents, exports, merges and seals can hold of it. */
@ApplicationScoped
public class FullCase {

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private Merges merges;

    @Inject
    private Consents consents;

    @Inject
    private CaseExports exports;

    @Inject
    private CaseNotes notes;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private Clearances clearances;

    @Inject
    private FamilyMessages messages;

    @Inject
    private SealedCases seals;

    @Inject
    private Asked asked;

    /**
     * Puts an unusual word into every field that takes text.
     *
     * @param lena  a caseworker in charge
     * @param drita who asks
     * @param other who clears
     */
    void fill(CaseId id, String word, Caller lena, Caller drita, Caller other) {
        agreed(id, word, lena);
        testified(id, word, lena, drita, other);
        asked.by(lena, () -> {
            PersonId enquirer = view(id).principal().person().id();
            documents.add(enquirer, new NewDocument(DocumentKind.PASSPORT, word + "77", word + "office"));
            notes.write(id, new NewNote(enquirer, word + "note", word + "notesource"));
            return true;
        });
        seals.take(id, TracingState.SAFETY_CHECK);
        seals.take(id, TracingState.OPEN);
        wrote(id, word, lena);
        seals.located(id);
    }

    private void agreed(CaseId id, String word, Caller lena) {
        asked.by(lena, () -> {
            consents.record(
                    id,
                    new NewConsent(
                            view(id).principal().person().id(),
                            Purpose.SHARE,
                            Set.of(Recipient.PERSON_REGISTRY),
                            Set.of(ConsentField.NAMES, ConsentField.BIRTH),
                            word + "tongue",
                            Evidence.SIGNED_PAPER,
                            word + "folder",
                            today(),
                            null,
                            null,
                            null));
            return exports.pfif(id);
        });
    }

    private void testified(CaseId id, String word, Caller lena, Caller drita, Caller other) {
        PersonId sought = asked.by(lena, () -> view(id).sought().get(0).person().id());
        TestimonyId hidden =
                asked.by(lena, () -> taken(id, new Witness.Pseudonymous(word + "pseudonym", word + "real"), word));
        StatementId told = asked.by(
                drita,
                () -> statements.add(hidden, new NewStatement(word + "told", ReleaseLevel.PUBLIC, Set.of(sought))));
        asked.by(drita, () -> {
            statements.change(
                    told, 0, new NewStatement("Said of " + word + "better", ReleaseLevel.PUBLIC, Set.of(sought)), word);
            return statements.decide(
                    told,
                    new HearsayDecision(
                            sought,
                            FactKind.LAST_SEEN,
                            "1990",
                            Language.EN,
                            word + "camp",
                            word + "heard",
                            Confidence.LIKELY));
        });
        cleared(hidden, word, drita, other);
        asked.by(lena, () -> taken(id, new Witness.Named(word + "witness"), word));
        merged(id, word, lena);
    }

    private TestimonyId taken(CaseId id, Witness witness, String word) {
        return testimonies.take(
                id, new NewTestimony(witness, "May 2026", Language.EN, TestimonyWay.TELEPHONE, word + "language"));
    }

    private void cleared(TestimonyId testimony, String word, Caller drita, Caller other) {
        ClearanceId clearance = asked.by(drita, () -> {
            ClearanceId wanted = clearances.ask(new AskForTestimony(testimony, Language.EN, word + "headline"));
            clearances.consented(
                    wanted,
                    version(wanted),
                    new RecordConsent(
                            Set.of(PublishableField.values()),
                            word + "agreeing",
                            ApprovalWay.READ_BACK_BY_TELEPHONE,
                            Language.EN,
                            today()));
            return wanted;
        });
        step(other, () -> clearances.review(clearance, version(clearance), List.of()));
        step(other, () -> clearances.clear(clearance, version(clearance)));
        step(other, () -> clearances.published(clearance, version(clearance), word + "issue"));
    }

    private int version(ClearanceId id) {
        return clearances.view(id).version();
    }

    /** The witness turns out to be the enquirer. */
    private void merged(CaseId id, String word, Caller lena) {
        asked.by(lena, () -> {
            PersonId witness = testimonies.ofCase(id).get(1).person();
            PersonId enquirer = view(id).principal().person().id();
            return merges.merge(new MergePersons(
                    enquirer,
                    persons.view(enquirer).version(),
                    witness,
                    persons.view(witness).version(),
                    word + "same"));
        });
    }

    private void wrote(CaseId id, String word, Caller lena) {
        MessageId message = asked.by(lena, () -> {
            CaseView file = view(id);
            return messages.write(
                    id,
                    new NewMessage(
                            file.principal().person().id(),
                            file.sought().get(0).request().id(),
                            word + "news"));
        });
        step(lena, () -> messages.passReading(message, 0, EnumSet.allOf(ReadingQuestion.class)));
        step(
                lena,
                () -> messages.handOver(new HandOver(message, 1, HandingWay.CONTACT, null, word + "carrier", today())));
    }

    private void step(Caller by, Runnable step) {
        asked.by(by, () -> {
            step.run();
            return true;
        });
    }

    private CaseView view(CaseId id) {
        return cases.view(id);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
