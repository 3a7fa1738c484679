package org.kinbridge.web.cases.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

/** A coordinator looks at the figures. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguresPageIT {

    @ArquillianResource
    private URL address;

    @Test
    void the_figures_are_drawn_and_said_in_words_in_both_languages() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/cases").press("Figures").see("Tracing requests by state");
            desk.press("As a table").see("How many").checkAccessibility().photograph("figures-en");
            assertThat(desk.bodyText()).contains("fewer than 5");
            desk.press("فارسی").see("درخواست‌های جست‌وجو بر پایهٔ وضعیت");
            assertThat(desk.bodyText()).contains("کمتر از ۵");
            desk.checkAccessibility().photograph("figures-fa");
            desk.press("English");
        }
    }
}
