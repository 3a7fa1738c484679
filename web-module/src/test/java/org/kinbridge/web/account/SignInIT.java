package org.kinbridge.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.Cookie;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_caseworker_signs_in_and_sees_today() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/desk").see("Sign in");
            Cookie before = desk.browser().manage().getCookieNamed("KINBRIDGE");
            desk.type("Sign-in name", Staff.CASEWORKER.name())
                    .type("Password", Staff.CASEWORKER.password())
                    .press("Sign in")
                    .see("Today");
            Cookie after = desk.browser().manage().getCookieNamed("KINBRIDGE");
            assertThat(after.getValue()).isNotEqualTo(before == null ? "" : before.getValue());
            assertThat(after.isHttpOnly()).isTrue();
            assertThat(desk.path()).isEqualTo("/desk");
            desk.photograph("today-en").checkAccessibility();
            desk.press("فارسی")
                    .see("امروز")
                    .photograph("today-fa")
                    .checkAccessibility()
                    .press("English");
            desk.press("Sign out").see("Sign in").go("/desk").see("Password");
        }
    }

    @Test
    void who_has_nothing_to_do_is_told_so() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR)
                    .go("/desk")
                    .see("Nothing waits for you")
                    .checkAccessibility();
        }
    }

    @Test
    void a_wrong_password_is_told_plainly_and_keeps_the_name() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/sign-in")
                    .type("Sign-in name", "caseworker")
                    .type("Password", "guess")
                    .press("Sign in");
            desk.see("The name and the password do not belong together");
            assertThat(desk.valueOf("Sign-in name")).isEqualTo("caseworker");
            desk.photograph("sign-in-error-en").checkAccessibility();
            desk.press("فارسی").see("ورود").checkAccessibility().press("English");
        }
    }

    @Test
    void no_page_of_the_desk_opens_without_signing_in_whichever_way_it_is_addressed() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            for (String path : new String[] {
                "/desk", "/desk.xhtml", "/desk/", "//desk", "/desk;x=1", "/admin", "/sign-in/../desk", "/%64esk"
            }) {
                desk.go(path);
                assertThat(desk.bodyText()).as(path).doesNotContain("Today");
            }
        }
    }

    @Test
    void administration_is_closed_to_a_caseworker_who_types_its_address() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/admin");
            assertThat(desk.bodyText()).doesNotContain("Administration");
            assertThat(URI.create(desk.browser().getCurrentUrl()).getPath()).isEqualTo("/admin");
        }
    }
}
