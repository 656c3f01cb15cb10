package se.samverkan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.AbsenceForm;
import se.samverkan.access.Absences;
import se.samverkan.access.ActingAs;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.Labels;
import se.samverkan.casework.Marks;
import se.samverkan.casework.SavedSearches;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.ProtectedDetails;
import se.samverkan.routing.RoutingRules;
import se.samverkan.routing.RuleConditions;
import se.samverkan.routing.RuleForm;
import se.samverkan.shared.SwedishTime;

/** How the staff of the story have arranged their work: labels, rules, saved searches, who is away, what is protected. */
@Component
class DemoDesk {

    private static final Map<String, List<String>> LABELLED = Map.of(
            "Lokal", List.of("en-gemensam-lokal", "laga-pa-biblioteket", "halltider-for-flickor"),
            "Sommarlov", List.of("sommarlov-utan-radsla", "sommarlager"));

    private final Labels labels;
    private final Marks marks;
    private final Cases cases;
    private final RoutingRules rules;
    private final SavedSearches searches;
    private final Absences absences;
    private final Associations associations;
    private final ProtectedDetails details;
    private final Units units;
    private final ActingAs acting;

    DemoDesk(
            Labels labels,
            Marks marks,
            Cases cases,
            RoutingRules rules,
            SavedSearches searches,
            Absences absences,
            Associations associations,
            ProtectedDetails details,
            Units units,
            ActingAs acting) {
        this.labels = labels;
        this.marks = marks;
        this.cases = cases;
        this.rules = rules;
        this.searches = searches;
        this.absences = absences;
        this.associations = associations;
        this.details = details;
        this.units = units;
        this.acting = acting;
    }

    void load(DemoWorld world, Instant now) {
        LABELLED.forEach((name, keys) -> label(world, name, keys));
        acting.person(world.person("arvid"), () -> {
            UUID tried = rule("Bad och hallar", "hall", "kultur-och-fritidsforvaltningen");
            rules.tryOut(tried, version(tried));
            rules.switchOn(tried, true, version(tried));
            rule("Läxor och läsning", "läx", "utbildningskontoret");
        });
        acting.person(world.person("hedvig"), () -> searches.save("Försenade initiativ", "flik=overdue", null));
        acting.person(world.person("ville"), () -> searches.save("Mina som väntar", "flik=waiting", null));
        LocalDate today = SwedishTime.day(now);
        acting.person(
                world.person("siv"),
                () -> absences.enter(
                        world.person("siv"),
                        new AbsenceForm(today.minusDays(1), today.plusDays(6), world.person("hedvig"))));
        protect(world, world.association("lyktan"));
    }

    private void label(DemoWorld world, String name, List<String> keys) {
        LabelId label = acting.person(world.person("arvid"), () -> labels.create(name));
        acting.person(world.person("hedvig"), () -> {
            for (String key : keys) {
                CaseId id = world.caseId(key);
                marks.label(id, Set.of(label), cases.head(id).version());
            }
        });
    }

    private UUID rule(String name, String words, String unit) {
        return rules.add(new RuleForm(
                name,
                new RuleConditions(null, null, null, null, null, null, words),
                units.bySlug(unit).orElseThrow().id()));
    }

    private long version(UUID rule) {
        return rules.all().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** The women's shelter: nobody reads where it is without a reason. */
    private void protect(DemoWorld world, AssociationId shelter) {
        acting.person(
                world.person("alva"),
                () -> details.set(shelter, true, associations.get(shelter).version()));
    }
}
