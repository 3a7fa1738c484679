package org.kinbridge.core.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.security.Caller;

/** Gathers what every feature has waiting for somebody. */
@ApplicationScoped
public class WaitingLines {

    private final Instance<WaitingWork> features;
    private final Instance<KnowsNames> names;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WaitingLines() {
        this.features = null;
        this.names = null;
    }

    @Inject
    WaitingLines(@Any Instance<WaitingWork> features, @Any Instance<KnowsNames> names) {
        this.features = features;
        this.names = names;
    }

    /** What waits for this person in all features, the oldest first, with every name in its place. */
    public List<Waiting> waitingFor(Caller.Staff person) {
        List<Waiting> lines = features.stream()
                .flatMap(feature -> feature.waitingFor(person).stream())
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
        Map<UUID, String> known = namesIn(lines);
        return lines.stream().map(line -> line.named(known)).toList();
    }

    private Map<UUID, String> namesIn(List<Waiting> lines) {
        Set<UUID> wanted = lines.stream()
                .flatMap(line -> line.arguments().stream())
                .filter(NameOf.class::isInstance)
                .map(argument -> ((NameOf) argument).id())
                .collect(Collectors.toSet());
        Map<UUID, String> known = new HashMap<>();
        if (!wanted.isEmpty()) {
            names.forEach(keeper -> known.putAll(keeper.names(wanted)));
        }
        return known;
    }
}
