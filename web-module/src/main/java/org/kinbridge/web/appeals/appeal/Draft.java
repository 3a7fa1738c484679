package org.kinbridge.web.appeals.appeal;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.Ask;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.appeal.DraftProposal;
import org.kinbridge.cases.appeal.NewAppeal;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.appeals.AppealAddress;
import org.kinbridge.web.appeals.Tick;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** A new appeal: to whom, about whom, asking what; then the letter that the facts give, to be edited and saved. */
@Named("draftAppeal")
@ViewScoped
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appeals appeals;

    @Inject
    private Bodies bodies;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private String caseId = "";
    private String reference = "";
    private String bodyId = "";
    private Language language = Language.EN;
    private ArrayList<Tick> persons = new ArrayList<>();
    private ArrayList<Tick> asks = new ArrayList<>();
    private ArrayList<String[]> bodyNames = new ArrayList<>();
    private ArrayList<String> sources = new ArrayList<>();
    private @Nullable LetterForm letter;

    public void load() {
        problems.attempt(() -> {
            CaseView file = caseFiles.view(new CaseId(caseUuid()));
            reference = file.reference().toString();
            persons = new ArrayList<>(file.sought().stream()
                    .map(one ->
                            new Tick(one.request().id().toString(), one.person().name(), true))
                    .toList());
            asks = new ArrayList<>(Arrays.stream(Ask.values())
                    .map(ask -> new Tick(ask.name(), words.constant("appeals.ask", ask), false))
                    .toList());
            bodyNames = new ArrayList<>(bodies.list().stream()
                    .map(body -> new String[] {body.id().toString(), body.name()})
                    .toList());
        });
    }

    /** Makes the letter from the facts. */
    public void propose() {
        problems.attempt(() -> {
            DraftProposal proposal = appeals.propose(command());
            letter = LetterForm.of(proposal.letter());
            sources = new ArrayList<>(proposal.sentences().stream()
                    .map(DraftProposal.FromFact::sentence)
                    .toList());
        });
    }

    /** Keeps it as the first version. */
    public void save() {
        LetterForm typed = letter;
        if (typed != null) {
            problems.attempt(() -> {
                AppealId id = appeals.begin(command(), typed.letter());
                problems.done("appeals.done.begun");
                AppealAddress.show(id);
            });
        }
    }

    private NewAppeal command() {
        List<UUID> concerned = ticked(persons).map(UUID::fromString).toList();
        Set<Ask> asked = ticked(asks).map(Ask::valueOf).collect(Collectors.toSet());
        BodyId body = bodyId.isEmpty() ? null : BodyId.of(bodyId);
        return new NewAppeal(caseUuid(), body, concerned, asked, language);
    }

    private static Stream<String> ticked(List<Tick> ticks) {
        return ticks.stream().filter(Tick::isTicked).map(Tick::getValue);
    }

    private UUID caseUuid() {
        return Ids.of(caseId);
    }

    public List<SelectItem> getBodies() {
        return bodyNames.stream().map(one -> new SelectItem(one[0], one[1])).toList();
    }

    public boolean isLoaded() {
        return !reference.isEmpty();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getReference() {
        return reference;
    }

    public String getBodyId() {
        return bodyId;
    }

    /** @param bodyId null if none was chosen */
    public void setBodyId(@Nullable String bodyId) {
        this.bodyId = bodyId == null ? "" : bodyId;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public List<Tick> getPersons() {
        return persons;
    }

    public List<Tick> getAsks() {
        return asks;
    }

    public List<String> getSources() {
        return sources;
    }

    public @Nullable LetterForm getLetter() {
        return letter;
    }
}
