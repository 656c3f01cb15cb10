package se.samverkan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.samverkan.documents.ScannerSettings;

class ScannerTests {

    @Test
    void findsWhatTheServerFinds() throws IOException {
        try (FakeClamd clamd = new FakeClamd("")) {
            Scanner scanner = new Scanner(clamd.settings());
            assertThat(scanner.findIn(content("Stadgar"))).isEmpty();
            assertThat(scanner.findIn(content("x" + FakeClamd.MARKER))).contains("Test-Marker");
        }
    }

    @Test
    void anyOtherAnswerMeansThatNothingIsKnown() throws IOException {
        try (FakeClamd clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> new Scanner(clamd.settings()).findIn(content("Stadgar")))
                    .isInstanceOf(IOException.class);
        }
        try (FakeClamd clamd = new FakeClamd("\0")) {
            assertThatThrownBy(() -> new Scanner(clamd.settings()).findIn(content("Stadgar")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aScannerThatIsAwayMeansThatNothingIsKnown() throws IOException {
        ScannerSettings gone;
        try (FakeClamd clamd = new FakeClamd("")) {
            gone = clamd.settings();
        }
        assertThatThrownBy(() -> new Scanner(gone).findIn(content("Stadgar"))).isInstanceOf(IOException.class);
    }

    @Test
    void withoutAHostThereIsNoScanner() {
        assertThat(new Scanner(new ScannerSettings("", 3310, Duration.ofSeconds(1))).configured())
                .isFalse();
    }

    private static Consumer<OutputStream> content(String text) {
        return out -> {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }
}
