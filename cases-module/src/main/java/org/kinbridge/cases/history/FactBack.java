package org.kinbridge.cases.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.fact.SupersedeFact;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;

/** A fact is never overwritten: an earlier statement stands again by superseding the one that took its place. */
@ApplicationScoped
class FactBack implements WayBack {

    private final HistoryRows rows;
    private final Facts facts;
    private final Persons persons;
    private final FuzzyDateReader dates;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FactBack() {
        this.rows = null;
        this.facts = null;
        this.persons = null;
        this.dates = null;
    }

    @Inject
    FactBack(HistoryRows rows, Facts facts, Persons persons, FuzzyDateReader dates) {
        this.rows = rows;
        this.facts = facts;
        this.persons = persons;
        this.dates = dates;
    }

    @Override
    public EarlierView view(EarlierId id) {
        FactView then = facts.view(new FactId(id.id()));
        FactView now = standing(then);
        return new EarlierView(
                rows.at(id), then.about(), persons.view(then.about()).name(), fields(now, then), now.version(), true);
    }

    @Override
    public void restore(RestoreEarlier command) {
        FactView then = facts.view(new FactId(command.what().id()));
        FactView now = standing(then);
        facts.supersede(new SupersedeFact(now.id(), command.version(), again(then), command.why()));
    }

    /** The statement that stands at the end of the chain. @throws NotFound if the earlier one stands itself */
    private FactView standing(FactView then) {
        FactView now = then;
        while (now.supersededBy() != null) {
            now = facts.view(now.supersededBy());
        }
        if (now.id().equals(then.id())) {
            throw new NotFound();
        }
        return now;
    }

    private NewFact again(FactView then) {
        FuzzyDate when = then.when();
        return new NewFact(
                then.kind(),
                when == null ? "" : when.words(),
                when == null ? Language.EN : language(when),
                then.where(),
                then.what(),
                then.source(),
                then.hearing(),
                then.confidence());
    }

    /** The language in which the words mean the same day again. @throws Refused if they would mean another now */
    private Language language(FuzzyDate when) {
        return Arrays.stream(Language.values())
                .filter(language -> means(when, language))
                .findFirst()
                .orElseThrow(() -> new Refused("history.refused.date"));
    }

    private boolean means(FuzzyDate when, Language language) {
        try {
            return dates.read(when.words(), language).edtf().equals(when.edtf());
        } catch (Problem unreadable) {
            return false;
        }
    }

    private static List<FieldChange> fields(FactView now, FactView then) {
        List<FieldChange> fields = new ArrayList<>();
        fields.add(constant("factKind", "fact.kind", now.kind(), then.kind()));
        fields.add(new FieldChange("when", when(now), when(then)));
        fields.add(new FieldChange("where", words(now.where()), words(then.where())));
        fields.add(new FieldChange("account", words(now.what()), words(then.what())));
        fields.add(new FieldChange("source", words(now.source()), words(then.source())));
        fields.add(constant("hearing", "fact.hearing", now.hearing(), then.hearing()));
        fields.add(constant("confidence", "fact.confidence", now.confidence(), then.confidence()));
        return fields;
    }

    private static FieldChange constant(String field, String prefix, Enum<?> now, Enum<?> then) {
        return new FieldChange(
                field, new HistoryValue.Constant(prefix, now.name()), new HistoryValue.Constant(prefix, then.name()));
    }

    private static @Nullable HistoryValue when(FactView fact) {
        return fact.when() == null ? null : new HistoryValue.When(fact.when());
    }

    private static @Nullable HistoryValue words(String text) {
        return text.isEmpty() ? null : new HistoryValue.Words(text);
    }
}
