package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class WebAddressTest {

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            WebAddress address = new WebAddress("127.0.0.1", taken.getLocalPort());

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(address::mustBeFree)
                    .withMessage("Port " + taken.getLocalPort()
                            + " is in use by another program: choose another with --port.");
            taken.close();
            address.mustBeFree();
        }
    }

    @Test
    void anAddressOfAnotherComputerIsNamed() {
        // TEST-NET-1, RFC 5737: nobody has it.
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new WebAddress("192.0.2.254", 8080).mustBeFree())
                .withMessageContaining("192.0.2.254");
    }

    @Test
    void peopleGetAnAddressThatWorksInTheBrowser() {
        assertThat(new WebAddress("0.0.0.0", 8080).forPeople()).hasToString("http://localhost:8080");
        assertThat(new WebAddress("127.0.0.1", 81).local()).hasToString("http://127.0.0.1:81");
        assertThat(new WebAddress("::1", 81).local()).hasToString("http://[::1]:81");
        assertThat(new WebAddress("10.0.0.7", 81).forPeople()).hasToString("http://10.0.0.7:81");
    }
}
