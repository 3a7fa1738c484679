package org.kinbridge.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @Test
    void a_header_from_anybody_is_not_believed() {
        ClientAddress address = new ClientAddress(Optional.empty());
        assertThat(address.nearestUntrusted("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void a_configured_proxy_is_believed_but_not_what_the_client_told_it() {
        ClientAddress address = new ClientAddress(Optional.of("10.0.0.1, 10.0.0.2"));
        assertThat(address.nearestUntrusted("10.0.0.1", "1.1.1.1, 198.51.100.1"))
                .isEqualTo("198.51.100.1");
        assertThat(address.nearestUntrusted("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2"))
                .isEqualTo("198.51.100.1");
        assertThat(address.nearestUntrusted("10.0.0.1", "")).isEqualTo("10.0.0.1");
        assertThat(address.nearestUntrusted("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8::5, 2001:db8:0:0::/64",
        "2001:0db8:0000:0000:ffff:0:0:1, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1"
    })
    void one_household_is_one_address(String address, String network) {
        assertThat(ClientAddress.network(address)).isEqualTo(network);
    }
}
