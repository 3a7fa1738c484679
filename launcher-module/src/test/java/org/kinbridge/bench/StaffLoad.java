package org.kinbridge.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Fifty members of staff at once, each with a session of their own, reading for two seconds between two pages. */
final class StaffLoad {

    /** Milliseconds from one page to the next: somebody who clicks through files without writing anything. */
    private static final int PAUSE = 2_000;

    private static final int WARM_UP = 10;
    private static final int PAGES = 30;

    private final URI address;
    private final String password;
    private final Map<String, List<Double>> times = new ConcurrentHashMap<>();

    StaffLoad(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    /**
     * @param pages kind of page to the addresses among which each visit chooses
     * @return milliseconds of each visit by kind of page, sorted, without the warm-up
     */
    Map<String, List<Double>> run(Map<String, List<String>> pages) throws Exception {
        ExecutorService staff = Executors.newFixedThreadPool(CaseVolume.STAFF);
        try {
            List<Callable<Void>> people = new ArrayList<>();
            for (int i = 1; i <= CaseVolume.STAFF; i++) {
                int number = i;
                Visitor visitor = signedIn(number);
                people.add(() -> work(number, visitor, pages));
            }
            for (Future<Void> done : staff.invokeAll(people)) {
                done.get();
            }
        } finally {
            staff.shutdownNow();
        }
        times.values().forEach(list -> list.sort(null));
        return times;
    }

    /** One after the other: many at once from one address look like somebody who guesses. */
    private Visitor signedIn(int number) throws Exception {
        Visitor visitor = new Visitor(address);
        if (!visitor.signIn("staff-" + number, password)) {
            throw new IllegalStateException("staff-" + number + " could not sign in");
        }
        return visitor;
    }

    private Void work(int number, Visitor visitor, Map<String, List<String>> pages) throws Exception {
        Random random = new Random(number);
        List<String> kinds = List.copyOf(pages.keySet());
        for (int visit = 0; visit < WARM_UP + PAGES; visit++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE / 2 + random.nextInt(PAUSE));
            String kind = kinds.get((visit + number) % kinds.size());
            List<String> choice = pages.get(kind);
            long begun = System.nanoTime();
            int status = visitor.get(choice.get(random.nextInt(choice.size()))).statusCode();
            double took = (System.nanoTime() - begun) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(kind + " answered " + status);
            }
            if (visit >= WARM_UP) {
                times.computeIfAbsent(kind, key -> Collections.synchronizedList(new ArrayList<>()))
                        .add(took);
            }
        }
        return null;
    }

    /** @param share between 0 and 1 of the visits that took no longer */
    static double percentile(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
