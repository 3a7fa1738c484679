package org.kinbridge.cases.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;

class VirusScanTest {

    /** The harmless text that every scanner takes for malware, in two halves so that this file is none. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** Speaks the daemon's side of INSTREAM for one connection, as clamd does. */
    private static final class FakeDaemon implements AutoCloseable {

        private final ServerSocket door;
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();

        FakeDaemon(int streamMaxLength) throws IOException {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> serve(streamMaxLength));
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(int streamMaxLength) {
            try (Socket caller = door.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                ByteArrayOutputStream command = new ByteArrayOutputStream();
                for (int octet = in.read(); octet > 0; octet = in.read()) {
                    command.write(octet);
                }
                String answer = command.toString(StandardCharsets.US_ASCII).equals("zINSTREAM")
                        ? scan(in, streamMaxLength)
                        : "UNKNOWN COMMAND";
                caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                received.completeExceptionally(e);
            }
        }

        private String scan(DataInputStream in, int streamMaxLength) throws IOException {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                stream.write(in.readNBytes(length));
            }
            received.complete(stream.toByteArray());
            if (stream.size() > streamMaxLength) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            return stream.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
        }

        VirusScan scan() {
            return new VirusScan(Optional.of(new InetSocketAddress("127.0.0.1", door.getLocalPort())));
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    @Test
    void a_clean_file_passes_and_arrives_whole_in_chunks() throws Exception {
        byte[] content = new byte[200_001];
        new Random(7).nextBytes(content);
        try (FakeDaemon daemon = new FakeDaemon(1_000_000)) {
            daemon.scan().require(content);
            assertThat(daemon.received.get()).isEqualTo(content);
        }
    }

    @Test
    void malware_is_refused_by_its_name() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon(1_000_000)) {
            assertThatThrownBy(() -> daemon.scan().require(EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOfSatisfying(InvalidInput.class, problem -> {
                        assertThat(problem.errors().get(0).messageKey()).isEqualTo("documents.problem.malware");
                        assertThat(problem.errors().get(0).arguments())
                                .asList()
                                .containsExactly("Eicar-Test-Signature");
                    });
        }
    }

    @Test
    void a_file_that_the_daemon_will_not_look_at_is_refused() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon(10)) {
            assertNotScanned(daemon.scan());
        }
    }

    @Test
    void a_daemon_that_is_not_there_means_that_nothing_is_taken_in() throws Exception {
        int nobody;
        try (ServerSocket door = new ServerSocket(0)) {
            nobody = door.getLocalPort();
        }
        assertNotScanned(new VirusScan(Optional.of(new InetSocketAddress("127.0.0.1", nobody))));
        assertNotScanned(new VirusScan(Optional.of(InetSocketAddress.createUnresolved("no-such-host.invalid", 3310))));
    }

    @Test
    void without_a_daemon_configured_nothing_is_asked() {
        assertThatCode(() -> new VirusScan(Optional.empty()).require(EICAR.getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_intake_asks_before_anything_is_kept() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon(1_000_000)) {
            FileIntake intake = new FileIntake(daemon.scan());
            assertThatThrownBy(() -> intake.require(EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(InvalidInput.class);
        }
        FileIntake alone = new FileIntake(new VirusScan(Optional.empty()));
        assertThat(alone.require(SampleFile.pdf())).isEqualTo(FileKind.PDF);
        assertThatThrownBy(() -> alone.require(new byte[FileIntake.LARGEST_FILE + 1]))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.errors().get(0).messageKey())
                        .isEqualTo("documents.problem.tooLarge"));
    }

    private static void assertNotScanned(VirusScan scan) {
        assertThatThrownBy(() -> scan.require(SampleFile.ascii("a letter that is long enough")))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.errors().get(0).messageKey())
                        .isEqualTo("documents.problem.notScanned"));
    }
}
