package org.kinbridge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;
import org.openqa.selenium.By;

/** Accounts from the first to the closed, as administrators and their owners see them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountsIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_new_colleague_gets_a_one_time_password_and_changes_it_first() throws Exception {
        try (Desk administrator = Desk.open(address.toURI());
                Desk colleague = Desk.open(address.toURI())) {
            administrator
                    .signIn(Staff.ADMINISTRATOR)
                    .go("/admin")
                    .see("people may sign in")
                    .photograph("admin-en")
                    .checkAccessibility();
            administrator
                    .press("Accounts")
                    .photograph("accounts-en")
                    .checkAccessibility()
                    .press("Open an account");
            administrator.photograph("open-account-en").checkAccessibility();
            administrator
                    .type("Name", "Ardita Krasniqi")
                    .type("Sign-in name", "a")
                    .choose("Role", "Editor")
                    .press("Open the account");
            administrator.see("Use 3 to 60 letters").checkAccessibility();
            assertThat(administrator.valueOf("Name")).isEqualTo("Ardita Krasniqi");
            administrator
                    .type("Sign-in name", "ardita")
                    .press("Open the account")
                    .see("shown only now");
            String password = administrator
                    .photograph("one-time-en")
                    .browser()
                    .findElement(By.cssSelector("code.secret"))
                    .getText();

            colleague
                    .go("/sign-in")
                    .type("Sign-in name", "ardita")
                    .type("Password", password)
                    .press("Sign in");
            colleague
                    .see("Your password comes from the administrator")
                    .go("/desk/newsroom")
                    .see("Your password comes from the administrator");
            colleague.photograph("temporary-en").checkAccessibility();
            changePassword(colleague, "not it", "seven wooden spoons");
            colleague.see("This is not your password until now");
            changePassword(colleague, password, "short");
            colleague.see("Use at least 12 characters");
            changePassword(colleague, password, "seven wooden spoons");
            colleague.see("The password is changed").photograph("own-en").checkAccessibility();

            administrator
                    .go("/admin/accounts?search=ardi")
                    .press("Ardita Krasniqi")
                    .choose("Role", "Caseworker")
                    .press("Change the role");
            administrator
                    .see("The role of Ardita Krasniqi is changed")
                    .photograph("change-account-en")
                    .checkAccessibility();
            colleague.go("/desk").see("Cases");
            administrator.press("Close the account of Ardita Krasniqi").see("is closed");
            colleague.go("/desk").see("Sign-in name");
            administrator.press("Reopen the account of Ardita Krasniqi").see("is open again");
            colleague.go("/desk").see("Sign-in name");
        }
    }

    private static void changePassword(Desk desk, String old, String wanted) {
        desk.type("Password until now", old)
                .type("New password", wanted)
                .type("New password, once more", wanted)
                .press("Change the password");
    }

    @Test
    void other_sessions_end_when_the_password_changes_or_is_reset() throws Exception {
        HttpPerson elsewhere = new HttpPerson(address.toString()).signedIn(Staff.SECOND_COORDINATOR);
        assertThat(elsewhere.get("/desk").status()).isEqualTo(200);
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.SECOND_COORDINATOR).go("/desk/account/own");
            changePassword(desk, Staff.SECOND_COORDINATOR.password(), Staff.SECOND_COORDINATOR.password());
            desk.see("The password is changed").go("/desk/account/own").see("My account");
        }
        assertThat(elsewhere.get("/desk").status()).isEqualTo(302);
    }

    @Test
    void the_last_administrator_stays_and_two_administrators_do_not_overwrite_each_other() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).go("/admin/accounts").pressNth(Staff.ADMINISTRATOR.displayName(), 2);
            desk.press("Close the account of " + Staff.ADMINISTRATOR.displayName())
                    .see("This is the last administrator");
            desk.choose("Role", "Editor").press("Change the role").see("This is the last administrator");
            desk.go("/admin/accounts").press(Staff.CASEWORKER.displayName()).see("Role");
            sql("update core.account set version = version + 1 where sign_in_name = '" + Staff.CASEWORKER.name() + "'");
            desk.choose("Role", "Editor").press("Change the role").see("Somebody else saved this record");
            desk.go("/admin/accounts/change?id=00000000-0000-0000-0000-000000000000")
                    .see("There is no such page");
            desk.go("/admin/accounts/change?id=nonsense").see("There is no such page");
        }
    }

    @Test
    void guessing_a_password_is_answered_with_how_long_to_wait() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/sign-in");
            for (int i = 0; i < 6; i++) {
                desk.type("Sign-in name", "nobody-here")
                        .type("Password", "guess")
                        .press("Sign in")
                        .see("There is a problem");
            }
            desk.see("Too many attempts. Please wait").photograph("wait-en").checkAccessibility();
            assertThat(desk.valueOf("Sign-in name")).isEqualTo("nobody-here");
        } finally {
            sql("delete from core.sign_in_failure");
        }
    }

    @Test
    void the_first_administrator_needs_the_code_and_afterwards_there_is_no_set_up() throws Exception {
        HttpPerson stranger = new HttpPerson(address.toString());
        assertThat(stranger.get("/set-up").status()).isEqualTo(404);
        sql("create table core.account_aside as table core.account", "delete from core.account");
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/set-up").see("Set up Kinbridge").photograph("set-up-en").checkAccessibility();
            desk.press("فارسی")
                    .see("راه‌اندازی کین‌بریج")
                    .photograph("set-up-fa")
                    .checkAccessibility()
                    .press("English");
            fill(desk, "not-the-code", "Prva Osoba")
                    .press("Open the first account")
                    .see("This is not the code of this start");
            assertThat(desk.valueOf("Name")).isEqualTo("Prva Osoba");
            desk.checkAccessibility();
            fill(desk, "TEST code 0000", "Prva Osoba")
                    .press("Open the first account")
                    .see("The account is open");
            desk.signIn("first", "seven wooden spoons").go("/admin").see("1 person may sign in");
            assertThat(stranger.get("/set-up").status()).isEqualTo(404);
        } finally {
            sql(
                    "delete from core.account",
                    "insert into core.account table core.account_aside",
                    "drop table core.account_aside");
        }
    }

    private static Desk fill(Desk desk, String code, String name) {
        return desk.type("One-time code", code)
                .type("Name", name)
                .type("Sign-in name", "first")
                .type("New password", "seven wooden spoons")
                .type("New password, once more", "seven wooden spoons");
    }

    @Test
    void everything_speaks_persian_too() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).press("فارسی").see("امروز");
            desk.go("/admin").see("مدیریت").photograph("admin-fa").checkAccessibility();
            desk.go("/admin/accounts").see("حساب‌ها").photograph("accounts-fa").checkAccessibility();
            desk.go("/admin/accounts/open")
                    .press("حساب را باز کن")
                    .see("مشکلی هست")
                    .photograph("open-account-fa")
                    .checkAccessibility();
            desk.go("/desk/account/own")
                    .see("حساب من")
                    .photograph("own-fa")
                    .checkAccessibility()
                    .press("English")
                    .see("My account");
        }
    }

    private static void sql(String... statements) throws SQLException {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            for (String statement : statements) {
                one.execute(statement);
            }
        }
    }
}
