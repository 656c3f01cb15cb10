package se.samverkan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import se.samverkan.shared.Refused;

class ReceivedFileTests {

    private static final FileName NAME = FileName.of("a.pdf");

    @Test
    void isCountedAndHashedOnTheWayAndGoneAfterwards() throws IOException {
        Path path;
        try (ReceivedFile file = receive(new ByteArrayInputStream("abc".getBytes()), 3)) {
            path = file.path();
            assertThat(path).hasContent("abc");
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void stopsReadingWhenItIsTooBigWhateverWasAnnounced() {
        Endless endless = new Endless();

        assertThatThrownBy(() -> receive(endless, 1000))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("documents.refused.tooBig"));
        assertThat(endless.given).isLessThan(200_000);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> receive(InputStream.nullInputStream(), 10))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("documents.refused.empty"));
    }

    private static ReceivedFile receive(InputStream in, long limit) throws IOException {
        return ReceivedFile.spool(in, NAME, DataSize.ofBytes(limit));
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }
    }
}
