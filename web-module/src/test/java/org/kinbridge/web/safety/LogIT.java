package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;

/** What the server writes into its log while people sign in, guess and meet an error: nothing that they typed. */
@ExtendWith(ArquillianExtension.class)
class LogIT {

    @ArquillianResource
    private URL address;

    @Inject
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    /** Keeps every record as text, with the stack trace as it would be printed. */
    private static final class Kept extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            lines.add(formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void nothing_typed_reaches_the_log_and_the_number_of_an_error_does() throws Exception {
        Kept kept = new Kept();
        Logger root = Logger.getLogger("");
        root.addHandler(kept);
        String body;
        try {
            HttpPerson guest = new HttpPerson(address.toString());
            guest.signIn("typedname7391", "typedpassword7391", "/desk?typednext7391");
            HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
            body = editor.get("/desk/fails?secret=typedsecret7391").body();
            editor.get("/desk/failing?draw=fails");
            refusedByTheDatabase();
        } finally {
            root.removeHandler(kept);
        }
        Matcher number = Pattern.compile("the number ([0-9A-F]{8})").matcher(body);
        assertThat(number.find()).isTrue();
        assertThat(kept.lines).anyMatch(line -> line.contains(number.group(1)) && line.contains("FailingServlet"));
        assertThat(kept.lines).anyMatch(line -> line.contains("account_sign_in_name"));
        assertThat(kept.lines).noneMatch(line -> line.contains("7391") || line.contains(Staff.EDITOR.password()));
    }

    /** The database names the value that is there twice; the log must not. */
    private void refusedByTheDatabase() throws Exception {
        transaction.begin();
        try {
            for (int i = 0; i < 2; i++) {
                entityManager
                        .createNativeQuery(
                                "insert into core.account (id, version, sign_in_name, display_name, role, language,"
                                        + " password_hash, active, created_at)"
                                        + " values (gen_random_uuid(), 0, :name, 'x', 'EDITOR', 'en', 'x', false, now())")
                        .setParameter("name", "typedrow7391")
                        .executeUpdate();
            }
            throw new AssertionError("The name is there twice");
        } catch (PersistenceException expected) {
            // it is the log that is looked at
        } finally {
            transaction.rollback();
        }
    }
}
