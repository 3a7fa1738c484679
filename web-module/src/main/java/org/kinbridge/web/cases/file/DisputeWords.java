package org.kinbridge.web.cases.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinbridge.cases.fact.Dispute;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.web.support.Words;

/** Says in words which statements contradict each other, and why. */
final class DisputeWords {

    private final Map<FactId, FactView> facts;
    private final Map<FactId, List<Dispute>> disputes;
    private final Words words;

    DisputeWords(List<FactView> facts, Words words) {
        this.facts = facts.stream().collect(Collectors.toMap(FactView::id, Function.identity()));
        this.disputes = Dispute.among(facts).stream().collect(Collectors.groupingBy(Dispute::fact));
        this.words = words;
    }

    /** The standing facts that contradict this one, each with its source; empty if none does. */
    List<String> of(FactId fact) {
        return disputes.getOrDefault(fact, List.of()).stream().map(this::say).toList();
    }

    private String say(Dispute dispute) {
        FactView other = Objects.requireNonNull(facts.get(dispute.other()));
        boolean place = dispute.reason() == Dispute.Reason.OTHER_PLACE;
        return words.of(
                "fact.dispute." + dispute.reason(),
                words.constant("fact.kind", other.kind()),
                place ? other.where() : Objects.requireNonNull(other.when()).words(),
                other.source());
    }
}
