package org.kinbridge.newsletter.mailing;

import java.util.EnumMap;
import java.util.Map;

/** How many deliveries of a mailing are in which state. */
public record DeliveryCounts(Map<DeliveryState, Long> byState) {

    public DeliveryCounts {
        Map<DeliveryState, Long> all = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            all.put(state, byState.getOrDefault(state, 0L));
        }
        byState = Map.copyOf(all);
    }

    static DeliveryCounts none() {
        return new DeliveryCounts(Map.of());
    }

    public long of(DeliveryState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Deliveries for which the program has still something to do. */
    public long open() {
        return byState.entrySet().stream()
                .filter(count -> count.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long accepted() {
        return of(DeliveryState.ACCEPTED);
    }

    public long uncertain() {
        return of(DeliveryState.UNCERTAIN);
    }

    /** Of a hundred; 100 for an empty ledger. */
    public int percentDone() {
        return total() == 0 ? 100 : (int) ((total() - open()) * 100 / total());
    }
}
