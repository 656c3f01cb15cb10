package se.samverkan.organisations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.HeldRow;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateMoved;
import se.samverkan.organisations.MovingPerson;
import se.samverkan.shared.SwedishTime;

/** Mandates, invitations and requests follow into the kept record; who had a mandate in both has the stronger. */
@Component
class MergedPeople {

    private final OrganisationStore store;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergedPeople(OrganisationStore store, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.store = store;
        this.jdbc = jdbc;
        this.events = events;
    }

    List<HeldRow> holdings(AssociationId id) {
        return jdbc.sql("""
                select
                    (select count(*) from mandate where association_id = :id and (valid_to is null or valid_to > :today)) as mandates,
                    (select count(*) from association_invitation where association_id = :id
                        and accepted_at is null and withdrawn_at is null) as invitations,
                    (select count(*) from association_join_request where association_id = :id and answered_at is null) as requests
                """)
                .param("id", id.value())
                .param("today", SwedishTime.day(clock.instant()))
                .query((row, n) -> Stream.of("mandates", "invitations", "requests")
                        .map(kind -> held(kind, row))
                        .toList())
                .single();
    }

    /** Everybody whose mandate moves, by name. */
    List<MovingPerson> moving(AssociationId id) {
        return jdbc.sql("""
                select p.name, p.email, m.kind from mandate m join person p on p.id = m.person_id
                where m.association_id = ? and (m.valid_to is null or m.valid_to > ?)
                order by p.name, m.kind limit 200
                """)
                .params(id.value(), SwedishTime.day(clock.instant()))
                .query((row, n) -> new MovingPerson(
                        row.getString("name"), row.getString("email"), MandateKind.valueOf(row.getString("kind"))))
                .list();
    }

    private static HeldRow held(String kind, ResultSet row) {
        try {
            return new HeldRow("organisations.held." + kind, row.getInt(kind), List.of());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void move(AssociationId from, AssociationId into) {
        MandateBook target = store.mandates(into);
        MandateBook source = store.mandates(from);
        List<Mandate> granted = target.takeOver(source);
        store.flush();
        granted.forEach(mandate -> {
            store.add(mandate);
            events.publishEvent(new MandateMoved(into, mandate.id(), mandate.person(), mandate.kind(), mandate.term()));
        });
        jdbc.sql("""
                update association_invitation set association_id = ?, version = version + 1
                where association_id = ? and accepted_at is null and withdrawn_at is null order by id
                """).params(into.value(), from.value()).update();
        jdbc.sql("""
                update association_join_request set association_id = ?, version = version + 1
                where association_id = ? and answered_at is null order by id
                """).params(into.value(), from.value()).update();
    }
}
