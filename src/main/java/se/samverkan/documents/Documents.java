package se.samverkan.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.CurrentUser;
import se.samverkan.documents.internal.FileChunks;
import se.samverkan.documents.internal.FileName;
import se.samverkan.documents.internal.FileRights;
import se.samverkan.documents.internal.FileRows;
import se.samverkan.documents.internal.FileType;
import se.samverkan.documents.internal.ReceivedFile;
import se.samverkan.documents.internal.ScanQueue;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * Keeps files for the other rooms, which check that the person may act for the owner before they call.
 *
 * <p>Not transactional as a whole: receiving and handing out wait for a network, and no database connection waits with
 * them.
 */
@Service
public class Documents {

    private final FileRows rows;
    private final FileChunks chunks;
    private final ScanQueue scans;
    private final FileRights rights;
    private final FileLimits limits;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Documents(
            FileRows rows,
            FileChunks chunks,
            ScanQueue scans,
            FileRights rights,
            FileLimits limits,
            CurrentUser user,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.chunks = chunks;
        this.scans = scans;
        this.rights = rights;
        this.limits = limits;
        this.user = user;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads the stream once and to its end, or until it is too long, and keeps it when its content is of a kind that is
     * taken. Memory does not grow with the file. Throws {@link Refused} with the reason, and then nothing is kept.
     */
    public StoredFile receive(FileOwner owner, String slot, String name, InputStream in) {
        FileName cleaned = FileName.of(name);
        try (ReceivedFile received = ReceivedFile.spool(in, cleaned, limits.maxSize())) {
            FileType type = FileType.recognise(cleaned, received.path());
            StoredFile file = new StoredFile(
                    FileId.next(),
                    owner,
                    slot,
                    cleaned.value(),
                    type.mediaType(),
                    received.size(),
                    received.sha256(),
                    clock.instant(),
                    user.person().map(it -> it.id().value()).orElse(null),
                    scans.first());
            transaction.executeWithoutResult(status -> store(file, received));
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void store(StoredFile file, ReceivedFile received) {
        rows.lock(file.owner());
        requireChange(file.owner());
        if (rows.count(file.owner()) >= limits.maxPerOwner()) {
            throw new Refused("documents.refused.tooMany", file.name(), limits.maxPerOwner());
        }
        if (rows.bytes(file.owner()) + file.size() > limits.maxTotal().toBytes()) {
            throw new Refused(
                    "documents.refused.tooMuch", file.name(), limits.maxTotal().toMegabytes());
        }
        rows.insert(file);
        chunks.insert(file.id(), received.path());
        scans.add(file.id());
        events.publishEvent(new FileReceived(file.id(), file.owner(), file.slot(), file.size(), file.sha256()));
    }

    /** Until the transaction ends, nothing is added to the owner's files and nothing taken away. */
    @Transactional
    public void freeze(FileOwner owner) {
        rows.lock(owner);
    }

    /** Asked again with the files locked: the draft may have been sent while the file was on its way. */
    private void requireChange(FileOwner owner) {
        if (!rights.mayChange(owner)) {
            throw new Refused("documents.refused.closed");
        }
    }

    /** All files of an owner, oldest first. */
    public List<StoredFile> of(FileOwner owner) {
        return rows.of(owner);
    }

    /** The files of many owners of one type in one statement; owners without files are left out. */
    public Map<UUID, List<StoredFile>> ofAll(String ownerType, Collection<UUID> ownerIds) {
        return rows.ofAll(ownerType, ownerIds).stream()
                .collect(Collectors.groupingBy(file -> file.owner().id()));
    }

    public StoredFile get(FileId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** Gives all files another owner: a draft's become the case's when it is sent. */
    @Transactional
    public void move(FileOwner from, FileOwner to) {
        rows.lock(from);
        rows.move(from, to);
    }

    @Transactional
    public void remove(FileOwner owner, FileId id) {
        rows.lock(owner);
        requireChange(owner);
        StoredFile file = get(id);
        if (!file.owner().equals(owner) || !rows.delete(owner, id)) {
            throw new NotFound();
        }
        events.publishEvent(new FileRemoved(id, owner, file.slot()));
    }

    /** Writes the content piece by piece; an {@link UncheckedIOException} when the receiver is gone. */
    public void writeTo(FileId id, OutputStream out) {
        chunks.writeTo(get(id), out);
    }

    /** May the person of now read the owner's files? No when no room answers for it. */
    public boolean mayRead(FileOwner owner) {
        return rights.mayRead(owner);
    }

    /** May the person of now add and remove the owner's files? */
    public boolean mayChange(FileOwner owner) {
        return rights.mayChange(owner);
    }

    public FileLimits limits() {
        return limits;
    }

    /** The endings a name may have, with their dots: ".pdf". */
    public List<String> takenEndings() {
        return FileType.endings();
    }
}
