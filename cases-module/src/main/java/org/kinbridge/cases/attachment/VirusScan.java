package org.kinbridge.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Asks a ClamAV daemon about a file (command {@code INSTREAM} of its protocol), if one is configured:
 * {@code clamav.host}, {@code clamav.port} (3310). Without one, nothing is asked. With one, a file about which it gives
 * no answer is not taken in.
 */
@ApplicationScoped
class VirusScan {

    private static final int PORT = 3310;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final Optional<InetSocketAddress> daemon;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected VirusScan() {
        this.daemon = Optional.empty();
    }

    @Inject
    VirusScan(Config config) {
        this(config.getOptionalValue("clamav.host", String.class)
                .filter(host -> !host.isBlank())
                .map(host -> new InetSocketAddress(
                        host.strip(),
                        config.getOptionalValue("clamav.port", Integer.class).orElse(PORT))));
    }

    VirusScan(Optional<InetSocketAddress> daemon) {
        this.daemon = daemon;
    }

    /** @throws org.kinbridge.core.problem.InvalidInput if the file carries malware, or the daemon does not answer */
    void require(byte[] content) {
        if (daemon.isEmpty()) {
            return;
        }
        String answer = ask(daemon.get(), content);
        if (answer.endsWith(" FOUND")) {
            throw FileSniffer.refused("malware", name(answer));
        }
        if (!answer.equals("stream: OK")) {
            throw FileSniffer.refused("notScanned");
        }
    }

    private static String ask(InetSocketAddress address, byte[] content) {
        try (Socket socket = new Socket()) {
            // resolved anew each time: the daemon may have moved
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(socket, content);
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException unreachable) {
            throw FileSniffer.refused("notScanned");
        }
    }

    /** Chunks, each after its length in four octets; a length of nothing ends them. */
    private static void send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int start = 0; start < content.length; start += CHUNK) {
            int length = Math.min(CHUNK, content.length - start);
            out.writeInt(length);
            out.write(content, start, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** What the daemon calls it, as far as it is printable. */
    private static String name(String answer) {
        return answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length())
                .replaceAll("[^A-Za-z0-9._/-]", "");
    }
}
