package se.samverkan.documents.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.samverkan.documents.ScannerSettings;

/** Speaks clamd's INSTREAM and finds what the test has put in. */
final class FakeClamd implements AutoCloseable {

    static final String MARKER = "SAMVERKAN-TEST-MARKER";

    private final ServerSocket server;
    private final String otherAnswer;
    private final Thread serving;

    /** @param otherAnswer what it says to everything; empty to scan */
    FakeClamd(String otherAnswer) {
        try {
            this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.otherAnswer = otherAnswer;
        this.serving = Thread.ofVirtual().start(this::serve);
    }

    ScannerSettings settings() {
        return new ScannerSettings(
                server.getInetAddress().getHostAddress(), server.getLocalPort(), Duration.ofSeconds(5));
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String found = content.indexOf(MARKER) >= 0 ? "stream: Test-Marker FOUND\0" : "stream: OK\0";
        client.getOutputStream()
                .write((otherAnswer.isEmpty() ? found : otherAnswer).getBytes(StandardCharsets.US_ASCII));
    }

    /** Gone for certain when it returns: a thread that still waits in accept keeps the port open. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
