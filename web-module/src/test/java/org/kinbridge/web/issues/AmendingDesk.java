package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;

/** What a browser does in {@link ProofAndCorrectIT}, which runs in the server too, where there is none. */
final class AmendingDesk {

    private AmendingDesk() {}

    /** A proof is kept by no program on the way, and whoever is not signed in does not see it. */
    static void checkClosed(URL address, String proof) {
        HttpPerson.Answer sent =
                new HttpPerson(address.toString()).signedIn(Staff.EDITOR).get(proof);
        assertThat(sent.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sent.body()).contains("Tower");
        assertThat(new HttpPerson(address.toString()).get(proof).body()).doesNotContain("Tower");
    }

    static void checkTyped(Desk desk, String label, String words) {
        assertThat(desk.valueOf(label)).isEqualTo(words);
    }

    /** Where a link leads, below the address of the program. */
    static String address(Desk desk, String selector) {
        String href = desk.browser().findElement(By.cssSelector(selector)).getDomProperty("href");
        return href.substring(href.indexOf("/desk"));
    }

    static void readers(Desk desk, String path) {
        desk.go(path)
                .see("Corrected on")
                .see("A piece that stood here was withdrawn")
                .photograph("site-amended-en")
                .checkAccessibility();
        desk.go(path + "/porch").see("It was built in autumn, not in spring.").photograph("site-corrected-en");
        desk.go(path + "/porch-and-well")
                .see("It told of another house.")
                .photograph("site-tombstone-en")
                .checkAccessibility();
        desk.go(path + ".corrections")
                .see("Corrections and withdrawals")
                .photograph("site-corrections-en")
                .checkAccessibility();
    }

    static Desk open(Desk desk, String title) {
        desk.go("/desk/issues");
        String href = desk.browser()
                .findElement(By.xpath("//tr[.//bdi[text()='" + title + "']]//td[1]/a"))
                .getDomProperty("href");
        return desk.go(href.substring(href.indexOf("/desk"))).see("Issue ");
    }
}
