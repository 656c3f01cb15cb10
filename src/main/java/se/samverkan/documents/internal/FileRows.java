package se.samverkan.documents.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileId;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.ScanState;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.Utc;

/** What is known of the files, without their content. */
@Component
public class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time change an owner's files. */
    public void lock(FileOwner owner) {
        jdbc.sql("insert into file_owner (owner_type, owner_id) values (?, ?)"
                        + " on duplicate key update owner_id = values(owner_id)")
                .params(owner.type(), owner.id())
                .update();
    }

    public long count(FileOwner owner) {
        return jdbc.sql("select count(*) from stored_file where owner_type = ? and owner_id = ?")
                .params(owner.type(), owner.id())
                .query(Long.class)
                .single();
    }

    public long bytes(FileOwner owner) {
        return jdbc.sql("select coalesce(sum(size), 0) from stored_file where owner_type = ? and owner_id = ?")
                .params(owner.type(), owner.id())
                .query(Long.class)
                .single();
    }

    public void insert(StoredFile file) {
        jdbc.sql("insert into stored_file (id, owner_type, owner_id, slot, name, media_type, size, sha256, scan_state,"
                        + " stored_at, stored_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(file.id().value())
                .param(file.owner().type())
                .param(file.owner().id())
                .param(file.slot())
                .param(file.name())
                .param(file.mediaType())
                .param(file.size())
                .param(file.sha256())
                .param(file.scanState().name())
                .param(Utc.toDb(file.storedAt()))
                .param(file.storedBy())
                .update();
    }

    public List<StoredFile> of(FileOwner owner) {
        return jdbc.sql("select * from stored_file where owner_type = ? and owner_id = ? order by stored_at, id")
                .params(owner.type(), owner.id())
                .query((row, n) -> file(row))
                .list();
    }

    public List<StoredFile> ofAll(String ownerType, Collection<UUID> ownerIds) {
        return ownerIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from stored_file where owner_type = :type and owner_id in (:ids)"
                                + " order by stored_at, id")
                        .param("type", ownerType)
                        .param("ids", ownerIds)
                        .query((row, n) -> file(row))
                        .list();
    }

    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select * from stored_file where id = ?")
                .param(id.value())
                .query((row, n) -> file(row))
                .optional();
    }

    public void move(FileOwner from, FileOwner to) {
        jdbc.sql("update stored_file set owner_type = ?, owner_id = ? where owner_type = ? and owner_id = ?")
                .params(to.type(), to.id(), from.type(), from.id())
                .update();
    }

    public void scanned(FileId id, ScanState state) {
        jdbc.sql("update stored_file set scan_state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    public boolean delete(FileOwner owner, FileId id) {
        return jdbc.sql("delete from stored_file where id = ? and owner_type = ? and owner_id = ?")
                        .params(id.value(), owner.type(), owner.id())
                        .update()
                == 1;
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new FileOwner(row.getString("owner_type"), row.getObject("owner_id", UUID.class)),
                row.getString("slot"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Utc.fromDb(row, "stored_at"),
                row.getObject("stored_by", UUID.class),
                ScanState.valueOf(row.getString("scan_state")));
    }
}
