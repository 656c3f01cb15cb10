package se.samverkan.organisations.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationHoldings;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationMergedAway;
import se.samverkan.organisations.AssociationsMerged;
import se.samverkan.organisations.FormerName;
import se.samverkan.organisations.HeldRow;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MergeField;
import se.samverkan.organisations.MergeForm;
import se.samverkan.organisations.MergePreview;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Makes one association of two; the preview and the step look at the same things. */
@Component
public class MergeDesk {

    private static final int REASON_LIMIT = 1000;

    private final OrganisationStore store;
    private final AssociationQueries queries;
    private final FormerNames names;
    private final MergedPeople people;
    private final MandateQueries mandates;
    private final ObjectProvider<AssociationHoldings> holdings;
    private final CurrentUser current;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeDesk(
            OrganisationStore store,
            AssociationQueries queries,
            FormerNames names,
            MergedPeople people,
            MandateQueries mandates,
            ObjectProvider<AssociationHoldings> holdings,
            CurrentUser current,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.names = names;
        this.people = people;
        this.mandates = mandates;
        this.holdings = holdings;
        this.current = current;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public MergePreview preview(AssociationId keepId, AssociationId mergeId) {
        AssociationDetails keep = reached(queries.details(keepId).orElseThrow(NotFound::new));
        AssociationDetails merge = reached(queries.details(mergeId).orElseThrow(NotFound::new));
        List<MergeField> differing = Arrays.stream(MergeField.values())
                .filter(field -> !field.of(keep).equals(field.of(merge)))
                .toList();
        List<HeldRow> moving = Stream.concat(
                        people.holdings(mergeId).stream(),
                        holdings.orderedStream()
                                .map(held -> new HeldRow(held.key(), held.count(mergeId), held.both(keepId, mergeId))))
                .filter(row -> row.count() > 0)
                .toList();
        return new MergePreview(keep, merge, differing, moving, people.moving(merge.id()), obstacles(keep, merge));
    }

    private static List<Refused> obstacles(AssociationDetails keep, AssociationDetails merge) {
        List<Refused> obstacles = new ArrayList<>();
        if (keep.id().equals(merge.id())) {
            obstacles.add(new Refused("organisations.refused.mergeSame"));
        }
        if (keep.number() != null && merge.number() != null && !keep.number().equals(merge.number())) {
            obstacles.add(new Refused(
                    "organisations.refused.mergeNumbers",
                    keep.number().formatted(),
                    merge.number().formatted()));
        }
        return obstacles;
    }

    public void merge(MergeForm form) {
        String reason = form.reason().strip();
        if (reason.isEmpty() || reason.length() > REASON_LIMIT) {
            throw new Refused("organisations.refused.mergeReason", REASON_LIMIT);
        }
        Map<AssociationId, Association> locked = store.lockBoth(form.keep(), form.merge());
        MergePreview preview = preview(form.keep(), form.merge());
        preview.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
        Association kept = found(locked, form.keep());
        Association merged = found(locked, form.merge());
        String mergedName = merged.facts().name();
        String keptName = kept.facts().name();
        String number = merged.facts().organisationNumber();
        AssociationForm taken = taken(form);
        names.keep(form.merge(), form.keep(), merged.facts(), FormerName.Why.MERGED, reason);
        merged.mergeInto(form.keep(), form.mergeVersion(), clock.instant());
        store.flush();
        AssociationFacts facts = AssociationFacts.least(taken, SwedishTime.day(clock.instant()));
        if (!facts.name().equals(keptName)) {
            names.keep(form.keep(), form.keep(), kept.facts(), FormerName.Why.RENAMED, reason);
        }
        kept.takeOver(facts, number, merged, form.keepVersion());
        store.flush();
        people.move(form.merge(), form.keep());
        jdbc.sql("update association set merged_into = ? where merged_into = ?")
                .params(form.keep().value(), form.merge().value())
                .update();
        Map<String, Integer> moved = new LinkedHashMap<>();
        preview.moving().forEach(row -> moved.put(row.key(), row.count()));
        trace(form, mergedName, number, moved, reason);
        events.publishEvent(new AssociationMergedAway(form.merge(), form.keep(), facts.name()));
        events.publishEvent(new AssociationsMerged(
                form.merge(),
                form.keep(),
                mergedName,
                facts.name(),
                moved,
                mandates.holding(form.keep(), MandateKind.READER)));
    }

    private static Association found(Map<AssociationId, Association> locked, AssociationId id) {
        Association association = locked.get(id);
        if (association == null) {
            throw new NotFound();
        }
        return association;
    }

    /** The kept record's form with what it takes over; the number is the one that either has. */
    private AssociationForm taken(MergeForm merging) {
        Set<MergeField> fields = merging.taken();
        AssociationForm keep = stored(merging.keep());
        AssociationForm merge = stored(merging.merge());
        boolean address = fields.contains(MergeField.ADDRESS);
        return new AssociationForm(
                fields.contains(MergeField.NAME) ? merge.name() : keep.name(),
                keep.organisationNumber().isBlank() ? merge.organisationNumber() : keep.organisationNumber(),
                fields.contains(MergeField.LEGAL_FORM) ? merge.legalForm() : keep.legalForm(),
                fields.contains(MergeField.EMAIL) ? merge.email() : keep.email(),
                fields.contains(MergeField.PHONE) ? merge.phone() : keep.phone(),
                fields.contains(MergeField.WEB) ? merge.web() : keep.web(),
                address ? merge.address() : keep.address(),
                address ? merge.postalCode() : keep.postalCode(),
                address ? merge.city() : keep.city(),
                fields.contains(MergeField.PURPOSE) ? merge.purpose() : keep.purpose(),
                fields.contains(MergeField.STARTED_YEAR) ? merge.startedYear() : keep.startedYear());
    }

    /** With what is protected from whoever merges, so that nothing of it is lost. */
    private AssociationForm stored(AssociationId id) {
        return queries.details(id).orElseThrow(NotFound::new).toForm();
    }

    private void trace(
            MergeForm form, String name, @Nullable String number, Map<String, Integer> moved, String reason) {
        jdbc.sql("""
                insert into association_merge (id, from_id, into_id, from_name, from_number, taken, moved, reason, at,
                    by_id, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Uuid7.next(),
                        form.merge().value(),
                        form.keep().value(),
                        name,
                        number,
                        form.taken().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                        moved.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining(" ")),
                        reason,
                        Utc.toDb(clock.instant()),
                        current.id().value(),
                        current.name()))
                .update();
    }

    private static AssociationDetails reached(AssociationDetails details) {
        return details.protectedDetails() ? details.withoutContact() : details;
    }
}
