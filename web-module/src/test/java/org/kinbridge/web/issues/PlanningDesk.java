package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Planning an issue on the page, when there are two newsletters and the second, Quay Tidings, has planned more. */
final class PlanningDesk {

    private static final String PLAN = "/desk/issues/issue/plan";

    private PlanningDesk() {}

    static void walk(URI address) {
        try (Desk desk = Desk.open(address)) {
            desk.signIn(Staff.EDITOR).go("/desk/issues").see("Quay Tidings").press("Plan an issue");
            String ofFirst = desk.see("Editions").valueOf("Number of the issue");
            desk.choose("Newsletter", "Quay Tidings");
            String ofSecond = awaitOther(desk, ofFirst);
            desk.photograph("issue-plan-newsletters-en").checkAccessibility();
            desk.tick("Edition in English")
                    .press("Save plan")
                    .see("The plan is saved")
                    .see("(\u2068Quay Tidings\u2069)");
            assertThat(desk.heading()).startsWith("Issue " + ofSecond + " ");
            desk.photograph("issue-compose-newsletters-en");
            desk.press("Change the plan").see("Newsletter: ").photograph("issue-plan-change-newsletters-en");
            desk.press("فارسی").see("خبرهای اسکله");
            desk.go("/desk/issues").see("همهٔ خبرنامه‌ها").photograph("issues-newsletters-fa");
            desk.checkAccessibility();
            desk.press("English").see("All newsletters").photograph("issues-newsletters-en");
        }
    }

    private static String awaitOther(Desk desk, String before) {
        new WebDriverWait(desk.browser(), Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> !desk.valueOf("Number of the issue").equals(before));
        return desk.valueOf("Number of the issue");
    }

    /** The form arrives before the script has told that another newsletter was chosen. */
    static void saveTooSoon(URI address) {
        HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
        HttpPerson.Answer page = editor.get(PLAN);
        String nonce = nonce(page);
        String second = found("<option value=\"(\\d+)\"[^>]*>Quay Tidings", page);
        String ofFirst = shownNumber(page);
        HttpPerson.Answer again = editor.post(PLAN, form(page, nonce, second, ofFirst));
        assertThat(again.body()).contains("The numbers are now those of");
        assertThat(shownNumber(again)).isNotEqualTo(ofFirst);
        HttpPerson.Answer seen = editor.post(PLAN, form(again, nonce, second, shownNumber(again)));
        assertThat(seen.body()).contains("Tick at least one language").doesNotContain("The numbers are now");
    }

    private static Map<String, String> form(HttpPerson.Answer page, String nonce, String publication, String number) {
        return Map.of(
                "plan",
                "plan",
                "plan:publication",
                publication,
                "plan:number",
                number,
                "plan:plannedFor",
                "",
                "plan:submit",
                "Save plan",
                "jakarta.faces.ViewState",
                page.viewState(),
                "primefaces.nonce",
                nonce);
    }

    /** A form of the desk is taken with the nonce of its page alone. */
    private static String nonce(HttpPerson.Answer page) {
        Matcher matcher = Pattern.compile("'nonce-([^']+)'").matcher(page.header("Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String shownNumber(HttpPerson.Answer page) {
        String field = found("(<input[^>]*name=\"plan:number\"[^>]*>)", page);
        return field.replaceFirst(".*value=\"([^\"]*)\".*", "$1");
    }

    private static String found(String pattern, HttpPerson.Answer page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(pattern + " in " + page.body()).isTrue();
        return matcher.group(1);
    }
}
