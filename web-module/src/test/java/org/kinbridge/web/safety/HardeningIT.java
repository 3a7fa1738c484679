package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What a browser is told, what a stranger may send, and what happens to a session. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HardeningIT {

    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern HANDLER = Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);

    @ArquillianResource
    private URL address;

    private HttpPerson person() {
        return new HttpPerson(address.toString());
    }

    @Test
    void every_answer_carries_the_headers() {
        HttpPerson editor = person().signedIn(Staff.EDITOR);
        for (String path : List.of(
                "/sign-in", "/desk", "/no-such-page", "/jakarta.faces.resource/kinbridge.css.xhtml?ln=kinbridge")) {
            HttpPerson.Answer answer = editor.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
        }
        assertThat(editor.get("/desk").header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/account/own", "/admin", "/admin/accounts", "/admin/accounts/open", "/admin/audit"
            })
    void pages_of_the_desk_run_no_script_without_the_nonce(String path) {
        HttpPerson.Answer answer = person().signedIn(Staff.ADMINISTRATOR).get(path);
        assertThat(answer.status()).isEqualTo(200);
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "frame-ancestors 'none'",
                        "form-action 'self'");
        assertThat(policy.substring(policy.indexOf("script-src"))).doesNotContain("unsafe");
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        Matcher script = SCRIPT.matcher(answer.body());
        while (script.find()) {
            boolean ours = script.group(1).contains("nonce=\"" + nonce.group(1) + "\"")
                    || script.group(1).contains("src=\"/jakarta.faces.resource/");
            assertThat(ours).as(script.group()).isTrue();
        }
        assertThat(HANDLER.matcher(answer.body()).find()).as("inline handler").isFalse();
        assertThat(person().signedIn(Staff.ADMINISTRATOR).get(path).header("Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void the_session_cookie_is_for_this_site_alone_and_no_script_sees_it() {
        String cookie = person().get("/sign-in").header("Set-Cookie");
        assertThat(cookie)
                .contains("KINBRIDGE=", "HttpOnly", "SameSite=lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void over_https_the_cookie_is_secure_and_the_browser_stays_with_https() throws Exception {
        HttpsURLConnection connection = (HttpsURLConnection)
                new URL("https://localhost:" + TestServers.httpsPort() + "/sign-in").openConnection();
        connection.setSSLSocketFactory(trustingAll().getSocketFactory());
        connection.setHostnameVerifier((host, session) -> true);
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(connection.getHeaderField("Set-Cookie"))
                .contains("KINBRIDGE=", "Secure", "HttpOnly", "SameSite=lax");
        assertThat(connection.getHeaderField("Strict-Transport-Security")).contains("max-age=");
    }

    private static SSLContext trustingAll() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                null,
                new TrustManager[] {
                    new X509TrustManager() {
                        @Override
                        public void checkClientTrusted(X509Certificate[] chain, String type) {}

                        @Override
                        public void checkServerTrusted(X509Certificate[] chain, String type) {}

                        @Override
                        public X509Certificate[] getAcceptedIssuers() {
                            return new X509Certificate[0];
                        }
                    }
                },
                null);
        return context;
    }

    @Test
    void signing_in_changes_the_session_id() {
        HttpPerson editor = person();
        editor.get("/sign-in");
        String before = editor.session();
        editor.signedIn(Staff.EDITOR);
        assertThat(before).isNotEmpty();
        assertThat(editor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void who_signs_in_after_somebody_else_in_the_same_browser_is_not_the_other() {
        HttpPerson shared = person();
        String page = shared.get("/sign-in").viewState();
        shared.signedIn(Staff.EDITOR);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("sign-in", "sign-in");
        form.put("sign-in:name", Staff.CASEWORKER.name());
        form.put("sign-in:password", Staff.CASEWORKER.password());
        form.put("sign-in:next", "");
        form.put("sign-in:submit", "Sign in");
        form.put("jakarta.faces.ViewState", page);
        shared.post("/sign-in", form);
        String body = shared.get("/desk").body();
        assertThat(body).contains(Staff.CASEWORKER.displayName()).doesNotContain(Staff.EDITOR.displayName());
    }

    @Test
    void a_form_from_elsewhere_does_nothing() {
        HttpPerson editor = person().signedIn(Staff.EDITOR);
        String foreign =
                person().signedIn(Staff.CASEWORKER).get("/desk/account/own").viewState();
        assertThat(foreign).isNotEmpty();
        for (String viewState : new String[] {"", foreign, "1:1"}) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("own", "own");
            form.put("own:displayName", "Forged Name");
            form.put("own:language", "en");
            form.put("own:save", "Save name and language");
            if (!viewState.isEmpty()) {
                form.put("jakarta.faces.ViewState", viewState);
            }
            editor.post("/desk/account/own", form);
            assertThat(editor.get("/desk/account/own").body())
                    .contains(Staff.EDITOR.displayName())
                    .doesNotContain("Forged Name");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "/desk//evil.example",
                "javascript:alert(1)",
                "/desk\r\nX: y"
            })
    void nobody_is_led_elsewhere_after_signing_in(String next) {
        HttpPerson.Answer answer = person().signIn(Staff.EDITOR.name(), Staff.EDITOR.password(), next);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/desk").doesNotContain("evil");
    }

    @Test
    void what_was_typed_comes_back_after_an_expired_session() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR)
                    .go("/desk/account/own")
                    .type("Name", "Half a na")
                    .see("My account");
            desk.browser().manage().deleteCookieNamed("KINBRIDGE");
            desk.press("Save name and language").see("Sign-in name");
            desk.type("Sign-in name", Staff.COORDINATOR.name())
                    .type("Password", Staff.COORDINATOR.password())
                    .press("Sign in")
                    .see("My account");
            assertThat(desk.path()).isEqualTo("/desk/account/own");
            desk.see("What you had typed is back");
            assertThat(desk.valueOf("Name")).isEqualTo("Half a na");
            desk.photograph("draft-restored-en").go("/desk/account/own");
            assertThat(desk.valueOf("Name")).isEqualTo(Staff.COORDINATOR.displayName());
        }
    }

    @Test
    void what_somebody_else_saved_meanwhile_stands_beside_what_comes_back() throws Exception {
        String own = Staff.COORDINATOR.displayName();
        try (Desk typing = Desk.open(address.toURI());
                Desk other = Desk.open(address.toURI())) {
            typing.signIn(Staff.COORDINATOR).go("/desk/account/own").type("Name", "Half a na");
            other.signIn(Staff.COORDINATOR)
                    .go("/desk/account/own")
                    .type("Name", "Other Na")
                    .press("Save name and language")
                    .see("saved");
            try {
                typing.browser().manage().deleteCookieNamed("KINBRIDGE");
                typing.press("Save name and language").see("Sign-in name");
                typing.type("Sign-in name", Staff.COORDINATOR.name())
                        .type("Password", Staff.COORDINATOR.password())
                        .press("Sign in")
                        .see("Somebody saved something else")
                        .see("Other Na")
                        .photograph("draft-meanwhile-en");
                assertThat(typing.valueOf("Name")).isEqualTo("Half a na");
            } finally {
                other.go("/desk/account/own")
                        .type("Name", own)
                        .press("Save name and language")
                        .see("Name and language are saved")
                        .see(own);
            }
        }
    }

    @Test
    void what_was_typed_comes_back_when_the_server_has_forgotten_the_page() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/account/own").type("Name", "Half a na");
            ((JavascriptExecutor) desk.browser())
                    .executeScript(
                            "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(state => state.value = '1:1')");
            desk.press("Save name and language").see("What you had typed is back");
            assertThat(desk.path()).isEqualTo("/desk/account/own");
            assertThat(desk.valueOf("Name")).isEqualTo("Half a na");
        }
    }

    @Test
    void two_escapes_leave_at_once_and_end_the_session() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/account/own").see("My account");
            new Actions(desk.browser())
                    .sendKeys(Keys.ESCAPE)
                    .sendKeys(Keys.ESCAPE)
                    .perform();
            desk.dontSee("My account");
            assertThat(desk.path()).isEqualTo("/");
            desk.go("/desk").see("Sign-in name");
        }
    }
}
