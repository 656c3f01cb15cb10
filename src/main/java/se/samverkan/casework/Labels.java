package se.samverkan.casework;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samverkan.access.Roles;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;

/** The municipality's own labels for cases; the administrator keeps the list, those who handle cases use it. */
@Service
@Transactional
public class Labels {

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Read with every inbox, changed now and then; another node sees a change within seconds. */
    private final LoadingCache<String, List<LabelRow>> cache;

    Labels(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.cache =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build(key -> read());
    }

    /** All labels in alphabetical order, ended ones too, at most 500. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<LabelRow> all() {
        return cache.get("all");
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<LabelRow> current() {
        return all().stream().filter(label -> !label.ended()).toList();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public LabelId create(String name) {
        LabelId id = LabelId.next();
        String given = checked(name);
        try {
            jdbc.sql("insert into case_label (id, version, name) values (?, 0, ?)")
                    .params(id.value(), given)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused("casework.refused.labelTaken", given);
        }
        changed(new LabelChanged(id, "label.created", given));
        return id;
    }

    /** The cases that have the label show its new name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void rename(LabelId id, String name, long version) {
        String given = checked(name);
        try {
            changeOne(jdbc.sql("update case_label set name = ?, version = version + 1 where id = ? and version = ?")
                    .params(given, id.value(), version)
                    .update());
        } catch (DuplicateKeyException taken) {
            throw new Refused("casework.refused.labelTaken", given);
        }
        changed(new LabelChanged(id, "label.renamed", given));
    }

    /** Ends the label or takes it up again. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void offer(LabelId id, boolean offered, long version) {
        changeOne(jdbc.sql("update case_label set ended_at = if(?, null, ?), version = version + 1"
                        + " where id = ? and version = ?")
                .params(offered, Utc.toDb(clock.instant()), id.value(), version)
                .update());
        changed(new LabelChanged(id, offered ? "label.resumed" : "label.ended", ""));
    }

    private List<LabelRow> read() {
        return jdbc.sql(
                        "select id, name, ended_at is not null as ended, version from case_label order by name limit 500")
                .query((row, n) -> new LabelRow(
                        new LabelId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("ended"),
                        row.getLong("version")))
                .list();
    }

    private void changed(LabelChanged event) {
        events.publishEvent(event);
        // After the commit: a reader in between would put the old list back.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.invalidateAll();
            }
        });
    }

    private static void changeOne(int rows) {
        if (rows != 1) {
            throw new Conflict();
        }
    }

    private static String checked(String name) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw new Refused("casework.refused.labelName", LONGEST);
        }
        return given;
    }
}
