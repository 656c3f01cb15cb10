package se.samverkan.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB as a child process, reachable from this machine only. The library brings and installs the server;
 * starting and stopping are done here, because the order matters: the database goes down after the application.
 */
final class DatabaseServer {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final long STOP_SECONDS = 30;

    private static final List<FileChannel> LOCKS = new ArrayList<>();

    private final Process process;
    private final int port;
    private final Path pidFile;

    private DatabaseServer(Process process, int port, Path pidFile) {
        this.pidFile = pidFile;
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Starts the server on {@code directory}, made when it does not exist, and waits until it answers. */
    static DatabaseServer start(Path directory, DatabaseAccounts accounts) {
        try {
            Files.createDirectories(directory);
            lock(directory.resolve("lock"));
            stopOrphan(directory.resolve("server.pid"));
            MariaDbInstallation installation = MariaDbInstallation.in(directory);
            int port = freePort();
            Path init = accounts.writeInitFile(directory.resolve("init.sql"));
            Process process = new ProcessBuilder(command(installation, directory, port, init))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("server.log").toFile()))
                    .start();
            Files.writeString(directory.resolve("server.pid"), Long.toString(process.pid()));
            awaitAnswer(process, port, directory);
            return new DatabaseServer(process, port, directory.resolve("server.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded database could not start in " + directory, failure);
        }
    }

    void stop() {
        pidFile.toFile().delete();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(MariaDbInstallation installation, Path directory, int port, Path init) {
        File base = installation.base();
        List<String> command = new ArrayList<>(List.of(
                base + "/bin/mariadbd",
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + installation.data(),
                "--tmpdir=" + installation.tmp(),
                "--socket=" + installation.socket(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--init-file=" + init.toAbsolutePath(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_swedish_ai_ci",
                "--max-allowed-packet=32M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--performance-schema=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Held until the process ends, however it ends: whoever gets it is alone with the directory. */
    private static void lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("The portal is already running on this data directory");
        }
        LOCKS.add(channel);
    }

    /** A killed application leaves its server running on the data; two servers on one directory would damage it. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        String ours = "--datadir=" + pidFile.resolveSibling("database").toAbsolutePath();
        Optional.of(pid)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(ours))
                .ifPresent(orphan -> {
                    orphan.destroy();
                    orphan.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
                });
        Files.delete(pidFile);
    }

    private static void awaitAnswer(Process process, int port, Path directory) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("The server ended at once; see " + directory.resolve("server.log"));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                socket.setSoTimeout(5000);
                // The port is open before the server is ready; its greeting comes only then.
                if (socket.getInputStream().read() >= 0) {
                    return;
                }
                pause();
            } catch (IOException notYet) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new IOException("The server did not answer in time; see " + directory.resolve("server.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
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
