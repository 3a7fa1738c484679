package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.audit.AuditChain;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;
import org.openqa.selenium.By;

/** The audit trail can be added to and not changed; what is changed behind the program's back is found. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuditTrailIT {

    @ArquillianResource
    private URL address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.audit_entry set actor = 'somebody else' where id = 1",
                "delete from core.audit_entry where id = 1",
                "truncate core.audit_entry"
            })
    void no_statement_can_change_it(String statement) throws Exception {
        somethingHappens();
        try (Connection connection = connection()) {
            assertThatThrownBy(() -> execute(connection, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void a_changed_entry_and_a_missing_one_are_found_by_the_check_and_shown_to_the_administrator() throws Exception {
        somethingHappens();
        try (Connection connection = connection();
                Desk desk = Desk.open(address.toURI())) {
            assertThat(AuditChain.check(connection).intact()).isTrue();
            execute(connection, "create temporary table kept as select * from core.audit_entry where id = 3");
            behindItsBack(connection, "update core.audit_entry set actor = 'somebody else' where id = 3");
            assertThat(AuditChain.check(connection)).satisfies(finding -> {
                assertThat(finding.intact()).isFalse();
                assertThat(finding.firstBroken()).isEqualTo(3);
                assertThat(finding.entries()).isEqualTo(2);
            });
            desk.signIn(Staff.ADMINISTRATOR)
                    .go("/admin/audit")
                    .press("Check the chain")
                    .see("The chain is broken at entry 3");
            desk.photograph("audit-broken-en");
            behindItsBack(connection, "delete from core.audit_entry where id = 3");
            assertThat(AuditChain.check(connection).firstBroken()).isEqualTo(4);
            behindItsBack(connection, "insert into core.audit_entry select * from kept");
            assertThat(AuditChain.check(connection).intact()).isTrue();
            desk.press("Check the chain").see("The chain is intact");
            String shown =
                    desk.browser().findElement(By.cssSelector("code.hash")).getText();
            assertThat(count(connection, "select count(*) from core.audit_entry where hash = '" + shown + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void anybody_can_recompute_the_chain_from_its_description() throws Exception {
        somethingHappens();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from core.audit_entry order by id")) {
            String previous = "0000000000000000000000000000000000000000000000000000000000000000";
            int entries = 0;
            while (row.next()) {
                String line = previous + ";" + row.getLong("id") + ";" + row.getLong("at_micros") + ";";
                for (String column : new String[] {"actor", "kind", "action", "subject_kind", "subject_id", "detail"}) {
                    line += row.getString(column).getBytes(StandardCharsets.UTF_8).length + ":" + row.getString(column)
                            + ";";
                }
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
                previous = HexFormat.of().formatHex(digest);
                assertThat(row.getString("hash"))
                        .as("entry %d", row.getLong("id"))
                        .isEqualTo(previous);
                entries++;
            }
            assertThat(entries).isGreaterThan(3);
            assertThat(AuditChain.check(connection)).isEqualTo(new AuditChain.Finding(entries, previous, 0));
        }
    }

    @Test
    void the_administrator_reads_who_did_what_and_the_filter_stays_in_the_address() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).go("/admin/audit").see("sign-in").see(Staff.ADMINISTRATOR.displayName());
            desk.photograph("audit-en").checkAccessibility();
            desk.choose("What", "Changes")
                    .choose("Who", "The program itself")
                    .press("Show")
                    .see("open-account");
            assertThat(desk.path()).contains("kind=CHANGED").contains("actor=system");
            desk.go("/admin/audit?from=nonsense").see("Choose a day");
            desk.go("/admin/audit?subject=no-such-record").see("No entry fits");
            desk.go("/admin")
                    .press("فارسی")
                    .see("مدیریت")
                    .go("/admin/audit")
                    .press("بررسی زنجیره")
                    .see("زنجیره درست است");
            desk.photograph("audit-fa").checkAccessibility().go("/desk").press("English");
        }
    }

    private void somethingHappens() {
        for (int i = 0; i < 4; i++) {
            new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
        }
    }

    private static void behindItsBack(Connection connection, String statement) throws SQLException {
        execute(connection, "alter table core.audit_entry disable trigger user");
        execute(connection, statement);
        execute(connection, "alter table core.audit_entry enable trigger user");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement one = connection.createStatement();
                ResultSet row = one.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        return TestServers.postgres().getPostgresDatabase().getConnection();
    }
}
