package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** What people see when something fails that should not, on a page and a servlet that exist for this test alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FailingIT {

    @ArquillianResource
    private URL address;

    /** The bean of the page {@code /desk/failing}. */
    @Named
    @ApplicationScoped
    public static class Failing {

        private volatile String typed = "";
        private volatile int counted;

        public void fail() {
            throw new IllegalStateException("typed " + typed);
        }

        public void count() throws InterruptedException {
            counted++;
            Thread.sleep(300);
        }

        public boolean drawingFails(String wanted) {
            if ("fails".equals(wanted)) {
                throw new IllegalStateException("drawn " + wanted);
            }
            return false;
        }

        public int getCounted() {
            return counted;
        }

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }
    }

    /** Fails whoever asks. */
    @WebServlet(urlPatterns = "/desk/fails")
    public static class FailingServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("asked for " + request.getParameter("secret"));
        }
    }

    @Test
    void a_button_that_fails_keeps_what_was_typed_and_gives_a_number() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR)
                    .go("/desk/failing")
                    .type("Typed", "my long letter")
                    .press("Fail");
            desk.see("Something went wrong on our side");
            assertThat(desk.bodyText())
                    .containsPattern("the number [0-9A-F]{8}")
                    .doesNotContain("IllegalState", "my long letter");
            assertThat(desk.valueOf("Typed")).isEqualTo("my long letter");
            desk.go("/desk/failing")
                    .type("Typed", "another")
                    .press("Fail by script")
                    .see("Something went wrong on our side");
            assertThat(desk.valueOf("Typed")).isEqualTo("another");
            assertThat(desk.path()).isEqualTo("/desk/failing");
            // the button drawn anew still works by script
            String first = numberOf(desk);
            desk.press("Fail by script").dontSee(first).see("the number ");
            assertThat(desk.path()).isEqualTo("/desk/failing");
            desk.checkAccessibility().photograph("failing-en");
        }
    }

    @Test
    void a_script_that_fails_gets_the_message_as_a_part_of_the_page() {
        HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("failing", "failing");
        form.put("failing:typed", "typed by script");
        form.put("jakarta.faces.ViewState", editor.get("/desk/failing").viewState());
        form.put("jakarta.faces.source", "failing:failByScript");
        form.put("jakarta.faces.partial.event", "click");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.partial.execute", "failing failing:failByScript");
        form.put("jakarta.faces.partial.render", "failing");
        form.put("failing:failByScript", "Fail by script");
        HttpPerson.Answer answer = editor.byScript("/desk/failing", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<update id=\"messages\">", "Something went wrong on our side", "typed by script");
    }

    @Test
    void a_page_that_screen_readers_cannot_read_would_be_found() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/failing").see("Page that fails").checkAccessibility();
            ((JavascriptExecutor) desk.browser()).executeScript("document.querySelector('main label').remove()");
            assertThatThrownBy(desk::checkAccessibility)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label");
        }
    }

    @Test
    void a_double_click_sends_one_form() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/failing");
            int before = counted(desk);
            ((JavascriptExecutor) desk.browser())
                    .executeScript(
                            "const b = document.getElementById('failing:count'); b.click(); b.click(); b.click();");
            desk.see("Counted " + (before + 1)).go("/desk/failing");
            assertThat(counted(desk)).isEqualTo(before + 1);
            desk.press("Count").see("Counted " + (before + 2));
        }
    }

    private static String numberOf(Desk desk) {
        return desk.bodyText().replaceAll("(?s).*the number ([0-9A-F]{8}).*", "$1");
    }

    private static int counted(Desk desk) {
        return Integer.parseInt(desk.browser()
                .findElement(By.cssSelector("#failing p"))
                .getText()
                .replaceAll("\\D", ""));
    }

    @Test
    void a_page_that_cannot_be_drawn_and_a_servlet_that_fails_give_the_error_page() {
        HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
        for (String path : new String[] {"/desk/failing?draw=fails", "/desk/fails?secret=x"}) {
            HttpPerson.Answer answer = editor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<html lang=\"en\" dir=\"ltr\">", "Something went wrong on our side")
                    .containsPattern("the number [0-9A-F]{8}")
                    .doesNotContain("Exception", "\tat ", "secret");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @Test
    void error_pages_speak_the_language_of_the_reader() {
        HttpPerson reader = new HttpPerson(address.toString()).reading("fa-IR,fa;q=0.9");
        HttpPerson.Answer answer = reader.get("/no-such-page");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"fa\" dir=\"rtl\"").contains("چنین صفحه‌ای نیست");
        HttpPerson.Answer desk = new HttpPerson(address.toString())
                .reading("fa")
                .signedIn(Staff.EDITOR)
                .get("/desk/no-such-page");
        assertThat(desk.status()).isEqualTo(404);
        assertThat(desk.body()).contains("lang=\"en\"", "Go to Today");
        assertThat(reader.reading("xx\"><script>").get("/no-such-page").body())
                .contains("lang=\"en\"")
                .doesNotContain("<script>");
        HttpPerson.Answer closed =
                new HttpPerson(address.toString()).signedIn(Staff.CASEWORKER).get("/admin/accounts");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.body()).contains("This part is closed to you").doesNotContain("administrator-");
        assertThat(new HttpPerson(address.toString()).get("/problem").status()).isEqualTo(404);
    }

    @Test
    void error_pages_are_fit_to_look_at() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER)
                    .go("/desk/no-such-page")
                    .see("There is no such page")
                    .photograph("error-404-en")
                    .checkAccessibility();
            desk.go("/desk").press("فارسی").see("امروز").go("/admin").see("این بخش به روی شما بسته است");
            desk.photograph("error-403-fa").checkAccessibility().go("/desk").press("English");
        }
    }
}
