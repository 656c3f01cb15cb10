package se.samverkan.organisations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.DuplicatePair;
import se.samverkan.organisations.Likeness;
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.Utc;

/** Finds associations that are alike; a municipality has a few thousand, which are compared in memory. */
@Component
public class Duplicates {

    private static final int MOST = 10_000;
    private static final int SHOWN = 100;
    private static final int OFFERED = 5;

    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;

    Duplicates(JdbcClient jdbc, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    private record Known(
            AssociationRow row, String key, @Nullable String number, String domain, String phone) {

        Set<Likeness> likeness(Known other) {
            return likeness(other.key, other.domain, other.phone);
        }

        Set<Likeness> likeness(String otherKey, String otherDomain, String otherPhone) {
            Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
            if (key.equals(otherKey)) {
                alike.add(Likeness.SAME_NAME);
            } else if (NameKey.near(key, otherKey)) {
                alike.add(Likeness.NEAR_NAME);
            }
            if (!domain.isEmpty() && domain.equals(otherDomain)) {
                alike.add(Likeness.MAIL_DOMAIN);
            }
            if (!phone.isEmpty() && phone.equals(otherPhone)) {
                alike.add(Likeness.PHONE);
            }
            return alike;
        }

        /** Two numbers are two associations, whatever else they share. */
        boolean mayBe(Known other) {
            return number == null || other.number == null;
        }
    }

    /** Those in the register that may be the one in the form, the likest first; with a number only those without. */
    public List<SimilarAssociation> like(AssociationForm form) {
        String key = NameKey.of(form.name());
        String domain = ContactKey.domain(form.email());
        String phone = ContactKey.phone(form.phone());
        boolean numbered = !form.organisationNumber().isBlank();
        return known().stream()
                .filter(known -> !numbered || known.number() == null)
                .map(known -> new SimilarAssociation(
                        known.row().id(),
                        known.row().name(),
                        known.row().city(),
                        key.isEmpty() ? Set.of() : known.likeness(key, domain, phone)))
                .filter(similar -> !similar.likeness().isEmpty())
                .sorted(Comparator.comparing(SimilarAssociation::veryAlike).reversed())
                .limit(OFFERED)
                .toList();
    }

    public List<DuplicatePair> pairs() {
        List<Known> known = known();
        Set<Set<AssociationId>> seen = two();
        Map<String, List<Known>> groups = new LinkedHashMap<>();
        for (Known one : known) {
            group(groups, "name " + one.key().substring(0, Math.min(3, one.key().length())), one);
            group(groups, one.domain().isEmpty() ? "" : "mail " + one.domain(), one);
            group(groups, one.phone().isEmpty() ? "" : "phone " + one.phone(), one);
        }
        Map<Set<AssociationId>, DuplicatePair> pairs = new HashMap<>();
        groups.forEach((key, group) -> {
            for (int i = 0; !key.isEmpty() && i < group.size(); i++) {
                for (Known other : group.subList(i + 1, group.size())) {
                    pair(group.get(i), other, seen, pairs);
                }
            }
        });
        return pairs.values().stream()
                .sorted(Comparator.comparing((DuplicatePair pair) -> strength(pair.likeness()))
                        .reversed()
                        .thenComparing(pair -> pair.one().name()))
                .limit(SHOWN)
                .toList();
    }

    public void areTwo(AssociationId one, AssociationId other) {
        boolean before = one.value().toString().compareTo(other.value().toString()) < 0;
        jdbc.sql("insert ignore into association_not_same (one_id, other_id, at, by_id) values (?, ?, ?, ?)")
                .params(
                        (before ? one : other).value(),
                        (before ? other : one).value(),
                        Utc.toDb(clock.instant()),
                        current.id().value())
                .update();
    }

    private static void group(Map<String, List<Known>> groups, String key, Known one) {
        groups.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
    }

    private static void pair(
            Known one, Known other, Set<Set<AssociationId>> two, Map<Set<AssociationId>, DuplicatePair> pairs) {
        Set<AssociationId> ids = Set.of(one.row().id(), other.row().id());
        Set<Likeness> alike = one.likeness(other);
        if (one.mayBe(other) && !alike.isEmpty() && !two.contains(ids)) {
            boolean first = !one.row().registeredAt().isAfter(other.row().registeredAt());
            pairs.put(ids, new DuplicatePair((first ? one : other).row(), (first ? other : one).row(), alike));
        }
    }

    private static int strength(Set<Likeness> likeness) {
        return likeness.stream().mapToInt(alike -> alike.strong() ? 3 : 1).sum();
    }

    private Set<Set<AssociationId>> two() {
        Set<Set<AssociationId>> pairs = new HashSet<>();
        jdbc.sql("select one_id, other_id from association_not_same").query(row -> {
            pairs.add(Set.of(id(row, "one_id"), id(row, "other_id")));
        });
        return pairs;
    }

    private List<Known> known() {
        return jdbc.sql("""
                select id, name, organisation_number, if(protected_details, '', city) as city, registered_at,
                    '' as former, name_key, if(protected_details, '', email) as email,
                    if(protected_details, '', phone) as phone
                from association where merged_into is null order by name, id limit ?
                """)
                .param(MOST)
                .query((row, n) -> new Known(
                        AssociationQueries.row(row),
                        row.getString("name_key"),
                        row.getString("organisation_number"),
                        ContactKey.domain(row.getString("email")),
                        ContactKey.phone(row.getString("phone"))))
                .list();
    }

    private static AssociationId id(ResultSet row, String column) throws SQLException {
        return new AssociationId(row.getObject(column, UUID.class));
    }
}
