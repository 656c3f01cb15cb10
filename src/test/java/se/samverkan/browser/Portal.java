package se.samverkan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The jar as it will be run, with an empty database and the demonstration's data; one for all browser tests. */
final class Portal {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Path DATA = Path.of("target/browser-data").toAbsolutePath();
    private static Portal running;

    private final String base;

    private Portal(String base) {
        this.base = base;
    }

    static synchronized Portal start() {
        if (running == null) {
            // -Dportal.running=http://localhost:8080 walks a demonstration that is already there.
            String address = System.getProperty("portal.running", "");
            running = address.isEmpty() ? launch() : new Portal(address);
        }
        return running;
    }

    String address(String path) {
        return base + path;
    }

    private static Portal launch() {
        try {
            FileSystemUtils.deleteRecursively(DATA.resolve("database"));
            Files.createDirectories(DATA);
            int port = freePort();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Xmx1g",
                            "-jar",
                            Path.of("target/samverkan.jar").toString(),
                            "--samverkan.demo=true",
                            "--samverkan.data-directory=" + DATA,
                            "--server.port=" + port,
                            "--samverkan.base-url=http://localhost:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(DATA.resolve("portal.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            Portal portal = new Portal("http://localhost:" + port);
            portal.awaitDemonstration(process);
            return portal;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The health check says "up" only when everything that begins with the program has ended. */
    private void awaitDemonstration(Process process) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create(address("/actuator/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("The portal ended at its start; see " + DATA.resolve("portal.log"));
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
                        && Files.readString(DATA.resolve("portal.log")).contains("Demonstration data is in place")) {
                    return;
                }
                process.waitFor(500, TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                awaitMoment(process);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
        throw new IOException("The portal did not start in time; see " + DATA.resolve("portal.log"));
    }

    private static void awaitMoment(Process process) {
        try {
            process.waitFor(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(40, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
