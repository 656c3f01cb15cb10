package se.samverkan.documents.internal;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.samverkan.documents.ScannerSettings;

/**
 * Asks a clamd what it finds in a stream, by its INSTREAM command: pieces with their length in front, an empty piece at
 * the end, one line as the answer. See docs/decisions/0025-scanning.md for why this is not a library.
 */
@Component
public class Scanner {

    private static final int LONGEST_ANSWER = 1000;

    private final ScannerSettings settings;

    public Scanner(ScannerSettings settings) {
        this.settings = settings;
    }

    public boolean configured() {
        return settings.configured();
    }

    /**
     * What was found, by the scanner's name of it; empty when the content is clean.
     *
     * @param content writes what is to be scanned, piece by piece
     * @throws IOException when the scanner is away or answers anything else: nothing is known then
     */
    Optional<String> findIn(Consumer<OutputStream> content) throws IOException {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            socket.setSoTimeout(timeout);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            content.accept(new Pieces(out));
            out.writeInt(0);
            out.flush();
            return understood(answer(socket));
        } catch (UncheckedIOException broken) {
            throw new IOException("The scanner hung up", broken);
        }
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
        for (int c = in.read(); c > 0 && line.length() < LONGEST_ANSWER; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static Optional<String> understood(String answer) throws IOException {
        if ("stream: OK".equals(answer)) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        throw new IOException("The scanner answered: " + answer);
    }

    /** Each write is one piece. */
    private static final class Pieces extends OutputStream {

        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
