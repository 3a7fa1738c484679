package org.kinbridge.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptKeysTest {

    private static final String KEY = "00".repeat(32);

    @TempDir
    Path data;

    @Test
    void a_name_is_the_same_however_it_is_capitalised_and_is_never_an_address() {
        AttemptKeys keys = new AttemptKeys(KEY);
        assertThat(keys.of(" Lena ", "192.0.2.1")).isEqualTo(keys.of("lena", "192.0.2.1"));
        AttemptKey same = keys.of("192.0.2.1", "192.0.2.1");
        assertThat(same.account()).isNotEqualTo(same.address());
    }

    @Test
    void nothing_of_the_name_is_in_the_hash_and_another_key_gives_another() {
        AttemptKey key = new AttemptKeys(KEY).of("lena", "192.0.2.1");
        assertThat(key.account()).hasSize(64).matches("[0-9a-f]+");
        assertThat(new AttemptKeys("01".repeat(32)).of("lena", "192.0.2.1")).isNotEqualTo(key);
    }

    @Test
    void the_key_is_made_once_and_kept_in_a_file() throws Exception {
        AttemptKey first = new AttemptKeys(Optional.empty(), data.toString()).of("lena", "192.0.2.1");
        assertThat(new AttemptKeys(Optional.empty(), data.toString()).of("lena", "192.0.2.1"))
                .isEqualTo(first);
        assertThat(Files.readString(data.resolve("sign-in.key"))).matches("[0-9a-f]{64}");
    }
}
