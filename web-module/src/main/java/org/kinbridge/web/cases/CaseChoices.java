package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.VitalBasis;
import org.kinbridge.cases.person.VitalStatus;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.web.support.Words;

/** What the lists of the case pages offer, in words. */
@Named
@RequestScoped
public class CaseChoices {

    @Inject
    private Words words;

    public List<SelectItem> getKinships() {
        return items("kinship", Kinship.values());
    }

    public List<SelectItem> getSexes() {
        return items("sex", Sex.values());
    }

    public List<SelectItem> getContactKinds() {
        return items("contact.kind", ContactKind.values());
    }

    public List<SelectItem> getNameKinds() {
        return items("persons.name.kind", NameKind.values());
    }

    public List<SelectItem> getDocumentKinds() {
        return items("persons.document.kind", DocumentKind.values());
    }

    public List<SelectItem> getVitalStatuses() {
        return items("persons.vital.status", VitalStatus.values());
    }

    /** Without the one that stands for nothing. */
    public List<SelectItem> getVitalBases() {
        return items(
                "persons.vital.basis",
                Arrays.stream(VitalBasis.values())
                        .filter(basis -> basis != VitalBasis.NOT_STATED)
                        .toArray(VitalBasis[]::new));
    }

    public List<SelectItem> getFactKinds() {
        return items("fact.kind", FactKind.values());
    }

    public List<SelectItem> getHearings() {
        return items("fact.hearing", Hearing.values());
    }

    public List<SelectItem> getConfidences() {
        return items("fact.confidence", Confidence.values());
    }

    public List<SelectItem> getReasons() {
        return items("tracing.reason", ClosureReason.choices().toArray(ClosureReason[]::new));
    }

    public List<SelectItem> getOrders() {
        return items("case.order", CaseQuery.Order.values());
    }

    /** The states that everybody may see; the sealed ones are not among them. */
    public List<SelectItem> getStates() {
        return items(
                "tracing.state",
                Arrays.stream(TracingState.values())
                        .filter(state -> !state.sealed())
                        .toArray(TracingState[]::new));
    }

    @SafeVarargs
    private <E extends Enum<E>> List<SelectItem> items(String prefix, E... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, words.constant(prefix, constant)))
                .toList();
    }
}
