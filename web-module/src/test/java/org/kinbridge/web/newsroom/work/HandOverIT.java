package org.kinbridge.web.newsroom.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.Staff;

/** A piece from its author's desk to the coordinator's approval, seen from two browsers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandOverIT {

    private static final String TITLE = "The ferry that ran on Sundays";

    @ArquillianResource
    private URL address;

    @Test
    void an_author_submits_an_editor_asks_for_changes_and_a_coordinator_approves() throws Exception {
        Mailbox mailbox = new Mailbox("ilir.bejta@kinbridge.example");
        int before = mailbox.messages().size();
        try (Desk author = Desk.open(address.toURI());
                Desk house = Desk.open(address.toURI())) {
            author.signIn(Staff.AUTHOR).go("/desk/account/own").see("Mail about pieces");
            author.tick("Send me a mail when a piece is handed over to me")
                    .type("E-mail address", "ilir")
                    .press("Save the choice")
                    .see("Write a whole address");
            author.type("E-mail address", "ilir.bejta@kinbridge.example")
                    .press("Save the choice")
                    .see("You will get a mail when a piece is handed over to you")
                    .photograph("workflow-own-account-en")
                    .checkAccessibility();
            String piece = write(author);
            author.press("Hand over …").see("What happens next");
            author.press("Submit for review").see("Choose who has it next").see("Write a short note");
            author.chooseContaining("Who has it next", Staff.EDITOR.displayName())
                    .type("Note", "Is the beginning too slow?")
                    .press("Submit for review");
            author.see("Submitted for review.").see("Marco Silva has it now").checkAccessibility();

            house.signIn(Staff.EDITOR).see(TITLE).see("Is the beginning too slow?");
            house.followBeginningWith("To be edited: “" + TITLE).see("What happens next");
            house.press("Back for changes")
                    .see("It goes back to be changed")
                    .type("Note", "Begin with the ferry, not with the weather.")
                    .photograph("workflow-handover-en")
                    .checkAccessibility();
            house.type("To be approved by", "tomorrow-ish")
                    .press("Set the deadline")
                    .see("There is a problem");
            requestChanges(house, piece);

            author.go("/desk")
                    .see("Changes requested: “" + TITLE)
                    .see("Begin with the ferry, not with the weather.")
                    .photograph("workflow-today-en")
                    .checkAccessibility();
            author.go("/desk/notices")
                    .see("Begin with the ferry")
                    .photograph("workflow-notices-en")
                    .checkAccessibility();
            author.press("Mark all as read").see("You have read all of them");
            MimeMessage mail = mailbox.await(before + 1);
            assertThat(Mailbox.text(mail))
                    .contains(TITLE)
                    .contains("Marco Silva")
                    .contains("/desk/newsroom/work/handover");
            assertThat(Mailbox.text(mail))
                    .doesNotContain("ferry, not with the weather")
                    .doesNotContain("engine");

            author.go(piece).see("Begin with the ferry");
            author.type("Text", "The ferry ran on Sundays, whoever waited.")
                    .press("Save text")
                    .see("Saved as revision");
            author.press("Hand over …").see("What happens next");
            author.chooseContaining("Who has it next", Staff.EDITOR.displayName())
                    .type("Note", "It begins with the ferry now.")
                    .press("Submit for review")
                    .see("Submitted for review.");
            acceptAndApprove(house, piece);
            author.go(piece).see("Approved").press("فارسی").see("تأییدشده");
            author.press("نوبت با چه کسی بوده است").see("چگونه به اینجا رسید");
            author.photograph("workflow-handover-fa").checkAccessibility();
            author.go("/desk/newsroom")
                    .see("مربوط به")
                    .photograph("workflow-newsroom-fa")
                    .checkAccessibility();
            author.go("/desk/notices")
                    .see("خبرها")
                    .photograph("workflow-notices-fa")
                    .checkAccessibility();
            author.press("English").see("Notifications");
        }
    }

    private static String write(Desk author) {
        author.go("/desk/newsroom/work/begin")
                .type("Title", TITLE)
                .press("Begin writing")
                .press("Write as marked text")
                .see("By-line");
        author.type("Text", "It rained, and the engine would not start.")
                .press("Save text")
                .see("Saved as revision");
        return author.path();
    }

    private static void requestChanges(Desk editor, String piece) {
        editor.go(piece).press("Hand over …").see("What happens next");
        editor.press("Back for changes").see("It goes back to be changed");
        editor.type("Note", "Begin with the ferry, not with the weather.").press("Request changes");
        editor.see("Changes are requested.").see("Ilir Bejta has it now");
        editor.go("/desk/newsroom?share=WAITING").dontSee(TITLE);
        editor.go("/desk/newsroom?share=MINE").see("Newsroom");
        editor.go("/desk/newsroom")
                .see(TITLE)
                .photograph("workflow-newsroom-en")
                .checkAccessibility();
    }

    private static void acceptAndApprove(Desk house, String piece) {
        house.go(piece)
                .see("It begins with the ferry now.")
                .press("Hand over …")
                .see("What happens next");
        house.press("It is edited").see("A coordinator approves it next");
        house.chooseContaining("Who has it next", Staff.COORDINATOR.displayName())
                .type("Note", "Only two commas moved.")
                .press("Mark as edited")
                .see("Marked as edited.");
        house.press("Sign out").see("Password").signIn(Staff.COORDINATOR);
        house.followBeginningWith("To be approved: “" + TITLE).see("What happens next");
        house.press("It can be printed").see("exactly as it stands now");
        house.type("Note", "For the spring issue.").press("Approve").see("Approved.");
        house.see("Only two commas moved.").photograph("workflow-approved-en").checkAccessibility();
    }

    @Test
    void an_address_typed_by_hand_is_refused_to_authors_and_translators() {
        for (Staff.Member member : new Staff.Member[] {Staff.AUTHOR, Staff.TRANSLATOR}) {
            HttpPerson person = new HttpPerson(address.toString()).signedIn(member);
            for (String page : new String[] {
                "/desk/cases",
                "/desk/cases/open",
                "/desk/appeals",
                "/desk/issues",
                "/desk/readers",
                "/desk/mailings",
                "/desk/newsroom/importing",
                "/desk/newsroom/media",
                "/admin",
                "/admin/accounts"
            }) {
                assertThat(person.get(page).status())
                        .as(member.role() + " at " + page)
                        .isEqualTo(403);
            }
            for (String page : new String[] {"/desk", "/desk/newsroom", "/desk/notices", "/desk/account/own"}) {
                assertThat(person.get(page).status())
                        .as(member.role() + " at " + page)
                        .isEqualTo(200);
            }
        }
    }
}
