package org.kinbridge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;

/** An administrator changes the master key; looks at the file and the database behind the program's back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyRotationIT {

    private static final Path FILE = TestServers.data().resolve("master.key");

    @ArquillianResource
    private URL address;

    @Test
    void everything_sealed_opens_after_a_change_of_the_master_key_and_the_old_one_opens_nothing() throws Exception {
        AeadConfig.register();
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Gisela Rotar")
                    .type("Telephone", "+355 69 555 07 77")
                    .type("Full name", "Hanno Rotar")
                    .choose("The enquirer is this person’s", "sister")
                    .press("Open the case")
                    .see("+355 69 555 07 77");
            String page = desk.path();
            Aead old = master();
            assertThat(openedBy(old)).as("before").isEqualTo(keysets().size()).isPositive();

            desk.press("Sign out");
            desk.signIn(Staff.ADMINISTRATOR).go("/admin").press("Keys").see("Change the master key");
            desk.photograph("keys-en").checkAccessibility();
            desk.press("Change the master key now").see("The master key is changed");
            desk.see("the old one opens nothing any more").photograph("keys-changed-en");
            assertThat(openedBy(old)).as("by the old key").isZero();
            assertThat(openedBy(master()))
                    .as("by the new key")
                    .isEqualTo(keysets().size());

            desk.press("فارسی").see("کلیدها").photograph("keys-fa").checkAccessibility();
            desk.press("اکنون شاه‌کلید را عوض کن").see("شاه‌کلید عوض شد").press("English");
            desk.press("Sign out");
            desk.signIn(Staff.CASEWORKER).go(page).see("+355 69 555 07 77");
        }
    }

    @Test
    void only_administrators_change_it() {
        HttpPerson coordinator = new HttpPerson(address.toString()).signedIn(Staff.COORDINATOR);
        assertThat(coordinator.get("/admin/keys").status()).isEqualTo(403);
    }

    /** A keyset that came in unseen, wrapped by a key that is dropped next, could never be opened again. */
    @Test
    void a_change_waits_for_keysets_that_are_just_being_made() throws Exception {
        try (Connection busy = connection()) {
            busy.setAutoCommit(false);
            try (Statement making = busy.createStatement()) {
                // removed at once: the lock is what counts, and nobody could open a keyset that is none
                making.execute("insert into core.keyset (owner_kind, owner_id, wrapped, made_at)" + " values ('test', '"
                        + UUID.randomUUID() + "', '', now())");
                making.execute("delete from core.keyset where owner_kind = 'test'");
            }
            HttpPerson administrator = new HttpPerson(address.toString()).signedIn(Staff.ADMINISTRATOR);
            CompletableFuture<HttpPerson.Answer> renewal = CompletableFuture.supplyAsync(() -> {
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("keys", "keys");
                fields.put("keys:renew", "Change");
                fields.put(
                        "jakarta.faces.ViewState",
                        administrator.get("/admin/keys").viewState());
                return administrator.post("/admin/keys", fields);
            });
            assertThatThrownBy(() -> renewal.get(3, TimeUnit.SECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            busy.commit();
            assertThat(renewal.get(30, TimeUnit.SECONDS).status()).isEqualTo(302);
        }
    }

    private static Aead master() throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(FILE), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** How many of all keysets a master key opens. */
    private static int openedBy(Aead master) throws SQLException {
        int opened = 0;
        for (Map.Entry<String, byte[]> keyset : keysets().entrySet()) {
            try {
                byte[] owner = ("keyset|" + keyset.getKey()).getBytes(StandardCharsets.UTF_8);
                TinkProtoKeysetFormat.parseEncryptedKeyset(keyset.getValue(), master, owner);
                opened++;
            } catch (GeneralSecurityException closed) {
                // that is what is counted
            }
        }
        return opened;
    }

    /** Owner to wrapped keyset. */
    private static Map<String, byte[]> keysets() throws SQLException {
        Map<String, byte[]> keysets = new LinkedHashMap<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select owner_kind, owner_id, wrapped from core.keyset")) {
            while (row.next()) {
                keysets.put(row.getString(1) + ":" + row.getString(2), row.getBytes(3));
            }
        }
        return keysets;
    }

    private static Connection connection() throws SQLException {
        return TestServers.postgres().getPostgresDatabase().getConnection();
    }
}
