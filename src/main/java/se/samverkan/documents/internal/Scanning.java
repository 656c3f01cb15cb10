package se.samverkan.documents.internal;

import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.documents.FileId;
import se.samverkan.documents.FileQuarantined;
import se.samverkan.documents.ScanState;
import se.samverkan.documents.StoredFile;

/** Has a file scanned, outside any transaction, and keeps what came out of it. */
@Component
class Scanning {

    private final FileRows rows;
    private final FileChunks chunks;
    private final Scanner scanner;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Scanning(
            FileRows rows,
            FileChunks chunks,
            Scanner scanner,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.rows = rows;
        this.chunks = chunks;
        this.scanner = scanner;
        this.events = events;
        this.transaction = transaction;
    }

    /** @throws IOException when the scanner could not say; the file goes on waiting */
    void scan(FileId id) throws IOException {
        Optional<StoredFile> waiting = rows.find(id).filter(file -> file.scanState() == ScanState.PENDING);
        if (waiting.isEmpty()) {
            return;
        }
        StoredFile file = waiting.get();
        Optional<String> found = scanner.findIn(out -> chunks.writeTo(file, out));
        transaction.executeWithoutResult(status -> {
            rows.scanned(id, found.isEmpty() ? ScanState.CLEAN : ScanState.INFECTED);
            found.ifPresent(name -> events.publishEvent(new FileQuarantined(id, file.owner(), file.slot(), name)));
        });
    }
}
