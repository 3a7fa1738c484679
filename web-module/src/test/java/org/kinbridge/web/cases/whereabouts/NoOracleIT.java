package org.kinbridge.web.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.Corroboration;
import org.kinbridge.cases.whereabouts.Deaths;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.core.security.Caller;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.SealedCases.Sealed;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.Timings;

/**
 * No oracle (rule 2): to a caseworker without the seal, a request that is open and one whose sought person was located,
 * asked or has declined are the same, in lists, counts, exports, whole pages and response times.
 */
@ExtendWith(ArquillianExtension.class)
class NoOracleIT {

    private static final int REQUESTS = 500;
    private static final int WARM_UP = 60;

    /** What somebody with a watch would have to see to learn anything: more than this and surely so. */
    private static final double MILLISECONDS = 0.5;

    private static final double PROBABILITY = 0.001;

    @ArquillianResource
    private URL address;

    @Inject
    private SealedCases fixture;

    @Inject
    private CaseFiles cases;

    @Inject
    private Seals seals;

    @Inject
    private TracingRequests requests;

    @Inject
    private Deaths deaths;

    @Inject
    private Asked asked;

    @Test
    void no_oracle_lists_counts_exports_and_pages_are_identical_whatever_lies_under_the_seal() {
        Sealed sealed = fixture.open("Rozalie Tichomirova", "Kajetan Tichomirov");
        Caller.Staff one = fixture.person(Staff.COORDINATOR);
        Caller.Staff other = fixture.person(Staff.SECOND_COORDINATOR);
        fixture.openSeal(sealed, one, other);
        HttpPerson outsider = new HttpPerson(address.toString()).signedIn(Staff.CASEWORKER);
        HttpPerson holder = new HttpPerson(address.toString()).signedIn(Staff.COORDINATOR);
        Map<String, String> open = seen(outsider, sealed);
        assertThat(open.get("page of the case")).contains("Kajetan Tichomirov").contains("Rozalie Tichomirova");
        assertThat(open.get("export")).contains("Kajetan Tichomirov");
        Map<TracingState, String> behindTheSeal = new LinkedHashMap<>();
        course(sealed, one).forEach((state, step) -> {
            step.run();
            SealedView below = fixture.read(sealed, one);
            assertThat(below.state()).isEqualTo(state);
            behindTheSeal.put(
                    state, normalised(holder.get(path("/sealed", sealed)).body()));
            seen(outsider, sealed)
                    .forEach((what, now) ->
                            assertThat(now).as(what + " in the state " + state).isEqualTo(open.get(what)));
        });
        assertThat(behindTheSeal.values()).as("who holds the seal does see").doesNotHaveDuplicates();
        System.out.println("No oracle: " + open.size() + " pages, lists, counts and exports were compared in "
                + (behindTheSeal.size() + 1) + " states; identical");
    }

    /** The steps below the seal, in an order in which they can be taken. */
    private Map<TracingState, Runnable> course(Sealed sealed, Caller.Staff holder) {
        Map<TracingState, Runnable> steps = new LinkedHashMap<>();
        steps.put(TracingState.LEAD, () -> fixture.report(sealed, Certainty.LEAD, Answer.NONE));
        steps.put(TracingState.LOCATED, () -> fixture.report(sealed, Certainty.LOCATED, Answer.NONE));
        steps.put(TracingState.ASKED, () -> fixture.answer(sealed, holder, SoughtDecision.WAITING));
        steps.put(TracingState.DECLINED, () -> fixture.answer(sealed, holder, SoughtDecision.NOTHING));
        steps.put(TracingState.NO_ANSWER, () -> fixture.answer(sealed, holder, SoughtDecision.NO_ANSWER));
        steps.put(TracingState.ALLOWS, () -> fixture.answer(sealed, holder, SoughtDecision.CONTACT));
        steps.put(TracingState.DEATH_REPORTED, () -> fixture.death(sealed, "a doctor"));
        steps.put(TracingState.DEATH_CORROBORATED, () -> {
            fixture.death(sealed, "a register");
            SealedView below = fixture.read(sealed, holder);
            Corroboration both = new Corroboration(
                    below.deaths().get(0).id(), below.deaths().get(1).id(), "apart");
            fixture.run(holder, () -> deaths.corroborate(sealed.about(), below.seen(), both));
        });
        return steps;
    }

    /** Everything that shows the case to somebody without the seal, made comparable. */
    private Map<String, String> seen(HttpPerson outsider, Sealed sealed) {
        Map<String, String> seen = new LinkedHashMap<>();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("page of the case", "/desk/cases/file?id=" + sealed.id());
        pages.put("page of the seals", path("", sealed));
        pages.put("page under the seal", path("/sealed", sealed));
        pages.put("page of a death", path("/telling", sealed));
        pages.put("form for a report", path("/report", sealed));
        pages.put("form for a death", path("/death", sealed));
        pages.put("list", "/desk/cases?q=Tichomirov");
        pages.put("list of open ones", "/desk/cases?q=Tichomirov&state=OPEN");
        for (TracingState state : TracingState.values()) {
            pages.put("list by state " + state, "/desk/cases?q=Tichomirov&state=" + state);
        }
        pages.put("list by age", "/desk/cases?order=OLDEST");
        pages.put("export", "/desk/cases?q=Tichomirov&format=csv");
        pages.put("export of open ones", "/desk/cases?q=Tichomirov&state=OPEN&format=csv");
        pages.put("history", "/desk/cases/history?show=CHANGES&file=" + sealed.id());
        String person = "/desk/cases/person?id=" + fixture.face(sealed.id()).sought();
        pages.put("page of the person", person);
        pages.put("contact log", "/desk/cases/contact?file=" + sealed.id());
        pages.put("Today", "/desk");
        pages.put("search", "/desk/search?q=Tichomirov");
        pages.forEach((what, path) -> {
            HttpPerson.Answer answer = outsider.get(path);
            seen.put(what, answer.status() + "\n" + headers(answer) + "\n" + normalised(answer.body()));
        });
        Caller.Staff reader = fixture.person(Staff.CASEWORKER);
        seen.put("view", asked.by(reader, () -> cases.view(sealed.id())).toString());
        seen.put(
                "requests", asked.by(reader, () -> requests.ofCase(sealed.id())).toString());
        seen.put("steps", fixture.face(sealed.id()).steps().toString());
        seen.put("seals", asked.by(reader, () -> seals.ofCase(sealed.id())).toString());
        for (TracingState state : TracingState.values()) {
            CaseQuery query = new CaseQuery("Tichomirov", state, false, CaseQuery.Order.NEWEST);
            seen.put(
                    "count of " + state,
                    String.valueOf(asked.by(reader, () -> cases.list(query)).size()));
        }
        return seen;
    }

    private static String path(String page, Sealed sealed) {
        String sought = page.isEmpty() ? "" : "&sought=" + sealed.about().request();
        return "/desk/cases/whereabouts" + page + "?file=" + sealed.id() + sought;
    }

    private static Map<String, List<String>> headers(HttpPerson.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().forEach((name, values) -> {
            // the policy carries the nonce of the page; the length depends on the number of the view
            if (!List.of("date", "content-length", "set-cookie", "content-security-policy")
                    .contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, values);
            }
        });
        return headers;
    }

    /** Without what is another at every request: the number of the view and the nonce of the policy. */
    private static String normalised(String body) {
        return body.replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*?value=)\"[^\"]*\"", "$1\"\"")
                .replaceAll("nonce=\"[^\"]*\"", "nonce=\"\"")
                .replaceAll("csp\\.init\\('[^']*'\\)", "csp.init('')")
                .replaceAll("(name=\"primefaces.nonce\"[^>]*?value=)\"[^\"]*\"", "$1\"\"");
    }

    @Test
    void no_oracle_the_page_of_a_case_takes_as_long_whatever_lies_under_the_seal() {
        measure("page of the case", one -> "/desk/cases/file?id=" + one.id());
    }

    @Test
    void no_oracle_the_page_of_the_seals_takes_as_long_whatever_lies_under_the_seal() {
        measure("page of the seals", one -> path("", one));
    }

    @Test
    void no_oracle_a_list_takes_as_long_whatever_lies_under_the_seal() {
        Caller.Staff person = fixture.person(Staff.CASEWORKER);
        measure(
                "list",
                one -> "/desk/cases?state=OPEN&q="
                        + asked.by(person, () -> cases.view(one.id())).reference());
    }

    /** Asks for the page of four cases in rounds, in an order that chance shuffles anew for each round. */
    private void measure(String what, Function<Sealed, String> page) {
        Map<TracingState, Sealed> made = fourCases();
        Map<TracingState, String> paths = new LinkedHashMap<>();
        made.forEach((state, one) -> paths.put(state, page.apply(one)));
        HttpPerson outsider = new HttpPerson(address.toString()).signedIn(Staff.CASEWORKER);
        Timings timings = new Timings();
        Random chance = new Random(20261123);
        List<TracingState> order = new ArrayList<>(paths.keySet());
        for (int round = -WARM_UP; round < REQUESTS; round++) {
            Collections.shuffle(order, chance);
            for (TracingState state : order) {
                long begun = System.nanoTime();
                int status = outsider.get(paths.get(state)).status();
                double taken = (System.nanoTime() - begun) / 1e6;
                assertThat(status).isEqualTo(200);
                if (round >= 0) {
                    timings.add(state.name(), taken);
                }
            }
        }
        report(what, timings);
    }

    private static void report(String what, Timings timings) {
        System.out.printf(
                Locale.ROOT,
                "No oracle, %s, %d requests for each state: OPEN median %.2f ms%n",
                what,
                REQUESTS,
                timings.median(TracingState.OPEN.name()));
        for (TracingState state : List.of(TracingState.LOCATED, TracingState.ASKED, TracingState.DECLINED)) {
            Timings.Difference difference = timings.between(TracingState.OPEN.name(), state.name());
            System.out.println("  " + state + ": " + difference);
            assertThat(difference.tells(MILLISECONDS, PROBABILITY))
                    .as("%s: %s against OPEN: %s", what, state, difference)
                    .isFalse();
        }
    }

    /** Four cases that are alike but for what lies under their seals. */
    private Map<TracingState, Sealed> fourCases() {
        Caller.Staff one = fixture.person(Staff.COORDINATOR);
        Caller.Staff other = fixture.person(Staff.SECOND_COORDINATOR);
        Map<TracingState, Sealed> made = new LinkedHashMap<>();
        for (TracingState state :
                List.of(TracingState.OPEN, TracingState.LOCATED, TracingState.ASKED, TracingState.DECLINED)) {
            Sealed sealed = fixture.open("Bozidara Wintersova", "Nepomuk Wintersov");
            fixture.openSeal(sealed, one, other);
            made.put(state, sealed);
        }
        for (TracingState state : List.of(TracingState.LOCATED, TracingState.ASKED, TracingState.DECLINED)) {
            fixture.report(made.get(state), Certainty.LOCATED, Answer.NONE);
        }
        fixture.answer(made.get(TracingState.ASKED), one, SoughtDecision.WAITING);
        fixture.answer(made.get(TracingState.DECLINED), one, SoughtDecision.NOTHING);
        made.forEach(
                (state, file) -> assertThat(fixture.read(file, one).state()).isEqualTo(state));
        return made;
    }
}
