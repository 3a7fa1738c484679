package org.kinbridge.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {

    private static final KeyOwner FAMILY = new KeyOwner("case", UUID.randomUUID());
    private static final Place PLACE = new Place("cases.contact_point", "address", UUID.randomUUID());

    @TempDir
    private Path folder;

    private Path file;
    private MasterKey master;
    private Keyring keyring;

    @BeforeEach
    void make() {
        file = folder.resolve("master.key");
        master = MasterKey.in(file);
        keyring = new Keyring(master);
    }

    @Test
    void what_was_sealed_opens_again_after_a_restart() throws GeneralSecurityException {
        byte[] wrapped = keyring.make(FAMILY);
        byte[] sealed = keyring.open(FAMILY, wrapped).encrypt("Dorn".getBytes(UTF_8), PLACE.boundTo(FAMILY));
        Keyring later = new Keyring(MasterKey.in(file));
        assertThat(later.open(FAMILY, wrapped).decrypt(sealed, PLACE.boundTo(FAMILY)))
                .isEqualTo("Dorn".getBytes(UTF_8));
        assertThat(new String(sealed, UTF_8)).doesNotContain("Dorn");
    }

    @Test
    void a_value_that_was_moved_does_not_open() throws GeneralSecurityException {
        Aead key = keyring.open(FAMILY, keyring.make(FAMILY));
        byte[] sealed = key.encrypt("Dorn".getBytes(UTF_8), PLACE.boundTo(FAMILY));
        Place otherRow = new Place(PLACE.table(), PLACE.column(), UUID.randomUUID());
        Place otherColumn = new Place(PLACE.table(), "safe_hours", PLACE.row());
        KeyOwner otherOwner = new KeyOwner("case", UUID.randomUUID());
        assertThatThrownBy(() -> key.decrypt(sealed, otherRow.boundTo(FAMILY)))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.decrypt(sealed, otherColumn.boundTo(FAMILY)))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key.decrypt(sealed, PLACE.boundTo(otherOwner)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_keyset_opens_for_its_owner_only() {
        byte[] wrapped = keyring.make(FAMILY);
        KeyOwner other = new KeyOwner("person", FAMILY.id());
        assertThatThrownBy(() -> keyring.open(other, wrapped)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_copy_of_the_database_without_the_master_key_opens_nothing() {
        byte[] wrapped = keyring.make(FAMILY);
        Keyring elsewhere = new Keyring(MasterKey.in(folder.resolve("another.key")));
        assertThatThrownBy(() -> elsewhere.open(FAMILY, wrapped)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_new_master_key_takes_over_without_a_gap() throws GeneralSecurityException {
        byte[] before = keyring.make(FAMILY);
        byte[] sealed = keyring.open(FAMILY, before).encrypt(new byte[] {7}, PLACE.boundTo(FAMILY));
        master.renew();
        assertThat(keyring.wrappedByNewest(FAMILY, before)).isFalse();
        byte[] after = keyring.wrapAnew(FAMILY, before);
        assertThat(keyring.wrappedByNewest(FAMILY, after)).isTrue();
        master.forgetOlder();
        Keyring later = new Keyring(MasterKey.in(file));
        assertThat(later.open(FAMILY, after).decrypt(sealed, PLACE.boundTo(FAMILY)))
                .containsExactly(7);
        assertThatThrownBy(() -> later.open(FAMILY, before)).isInstanceOf(Unreadable.class);
    }

    @Test
    void only_the_owner_of_the_process_can_read_the_master_key() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
