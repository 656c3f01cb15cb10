package se.samverkan.casework;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** A person's saved searches and those their units share. The owner alone changes one; a reader may open with any. */
@Service
@Transactional
public class SavedSearches {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    SavedSearches(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Own ones first, then the units', by name; one statement. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<SavedSearch> all() {
        return jdbc.sql("""
                select s.*, s.owner_id = :me as mine, d.person_id is not null as opening
                from saved_search s
                left join saved_search_default d on d.search_id = s.id and d.person_id = :me
                where s.owner_id = :me or s.unit_id in (:units)
                order by mine desc, s.name, s.id limit :most
                """)
                .param("me", user.id().value())
                .param("units", units())
                .param("most", MOST * 2)
                .query((row, n) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    return new SavedSearch(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("query"),
                            unit == null ? null : new UnitId(unit),
                            row.getBoolean("mine"),
                            row.getBoolean("opening"),
                            row.getLong("version"));
                })
                .list();
    }

    /**
     * @param unit to share with, one the person works in; null for oneself alone
     */
    @RolesAllowed(Roles.STAFF)
    public UUID save(String name, String query, @Nullable UnitId unit) {
        if (query.length() > LONGEST_QUERY) {
            throw new Refused("casework.refused.searchTooLong");
        }
        long mine = all().stream().filter(SavedSearch::mine).count();
        if (mine >= MOST) {
            throw new Refused("casework.refused.tooManySearches", MOST);
        }
        requireOwnUnit(unit);
        UUID id = Uuid7.next();
        named(
                name,
                given -> jdbc.sql("insert into saved_search (id, version, owner_id, name, query, unit_id, saved_at)"
                                + " values (?, 0, ?, ?, ?, ?, ?)")
                        .params(Arrays.asList(
                                id,
                                user.id().value(),
                                given,
                                query,
                                unit == null ? null : unit.value(),
                                Utc.toDb(clock.instant())))
                        .update());
        return id;
    }

    /** Gives the search another name, and shares it or keeps it to oneself. */
    @RolesAllowed(Roles.STAFF)
    public void change(UUID id, String name, @Nullable UnitId unit, long version) {
        requireMine(id);
        requireOwnUnit(unit);
        named(
                name,
                given -> changeOne(jdbc.sql("update saved_search set name = ?, unit_id = ?, version = version + 1"
                                + " where id = ? and owner_id = ? and version = ?")
                        .params(Arrays.asList(
                                given,
                                unit == null ? null : unit.value(),
                                id,
                                user.id().value(),
                                version))
                        .update()));
    }

    @RolesAllowed(Roles.STAFF)
    public void delete(UUID id) {
        requireMine(id);
        jdbc.sql("delete from saved_search where id = ? and owner_id = ?")
                .params(id, user.id().value())
                .update();
    }

    /** Opens the person's inbox with this search, or as it was with none. */
    @RolesAllowed(Roles.STAFF)
    public void openWith(@Nullable UUID id) {
        jdbc.sql("delete from saved_search_default where person_id = ?")
                .param(user.id().value())
                .update();
        if (id != null) {
            if (all().stream().noneMatch(search -> search.id().equals(id))) {
                throw new NotFound();
            }
            jdbc.sql("insert into saved_search_default (person_id, search_id) values (?, ?)")
                    .params(user.id().value(), id)
                    .update();
        }
    }

    private void requireMine(UUID id) {
        if (all().stream().noneMatch(search -> search.mine() && search.id().equals(id))) {
            throw new NotFound();
        }
    }

    private void requireOwnUnit(@Nullable UnitId unit) {
        if (unit != null && !user.units().contains(unit)) {
            throw new Refused("casework.refused.searchUnit");
        }
    }

    private Set<UUID> units() {
        // A list in SQL must not be empty.
        return Stream.concat(user.units().stream().map(UnitId::value), Stream.of(new UUID(0, 0)))
                .collect(Collectors.toSet());
    }

    private static void named(String name, Consumer<String> write) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new Refused("casework.refused.searchName", LONGEST_NAME);
        }
        try {
            write.accept(given);
        } catch (DuplicateKeyException taken) {
            throw new Refused("casework.refused.searchTaken", given);
        }
    }

    private static void changeOne(int rows) {
        if (rows != 1) {
            throw new Conflict();
        }
    }
}
