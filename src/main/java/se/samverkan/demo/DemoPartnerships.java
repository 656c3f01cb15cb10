package se.samverkan.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverkan.access.ActingAs;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.GoalRow;
import se.samverkan.municipality.Goals;
import se.samverkan.municipality.Precision;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.Units;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.partnerships.Party;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.SwedishTime;
import tools.jackson.databind.JsonNode;

/** Partnerships are written, reviewed and published by the communications officer. */
@Component
class DemoPartnerships {

    private final Partnerships partnerships;
    private final Units units;
    private final Themes themes;
    private final Goals goals;
    private final Staff staff;
    private final ActingAs acting;

    DemoPartnerships(Partnerships partnerships, Units units, Themes themes, Goals goals, Staff staff, ActingAs acting) {
        this.partnerships = partnerships;
        this.units = units;
        this.themes = themes;
        this.goals = goals;
        this.staff = staff;
        this.acting = acting;
    }

    void load(DemoWorld world, Instant now) {
        PersonId coordinator = withRole(StaffRole.NETWORK_COORDINATOR);
        PersonId communications = withRole(StaffRole.COMMUNICATIONS);
        Map<String, UUID> themeIds = themes.current().stream()
                .collect(Collectors.toMap(ThemeRow::slug, theme -> theme.id().value()));
        Map<String, UUID> goalIds = goals.all().stream()
                .collect(Collectors.toMap(GoalRow::slug, goal -> goal.id().value()));
        for (JsonNode data : DemoFile.json("partnerships.json")) {
            PartnershipDraftForm form = form(world, data, themeIds, goalIds);
            boolean ofCase = !DemoFile.text(data, "case").isEmpty();
            PersonId author = ofCase ? coordinator : communications;
            enter(world, data, form, author, communications, now);
        }
    }

    private PersonId withRole(StaffRole role) {
        return staff.withRole(role).stream().map(StaffMember::id).findFirst().orElseThrow();
    }

    /** What comes of a case is written by somebody who reads the case; communications look at it and publish it. */
    private void enter(
            DemoWorld world,
            JsonNode data,
            PartnershipDraftForm form,
            PersonId author,
            PersonId communications,
            Instant now) {
        PartnershipStatus status = PartnershipStatus.valueOf(DemoFile.text(data, "status"));
        String fromCase = DemoFile.text(data, "case");
        LocalDate from = form.from();
        Instant begun = from == null
                ? now
                : earlier(from.atTime(12, 0).atZone(SwedishTime.ZONE).toInstant(), now);
        PortalClock.asOf(begun, () -> {
            PartnershipId id = acting.person(
                    author, () -> partnerships.start(fromCase.isEmpty() ? null : world.caseId(fromCase), form));
            acting.person(communications, () -> {
                if (status != PartnershipStatus.DRAFT) {
                    partnerships.review(id, version(id));
                }
                if (status == PartnershipStatus.PUBLISHED || status == PartnershipStatus.ENDED) {
                    partnerships.publish(id, version(id));
                }
                LocalDate last = form.to();
                if (status == PartnershipStatus.ENDED && last != null) {
                    Instant after = last.plusDays(1)
                            .atTime(9, 0)
                            .atZone(SwedishTime.ZONE)
                            .toInstant();
                    PortalClock.asOf(earlier(after, now), () -> partnerships.end(id, last, version(id)));
                }
            });
        });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private long version(PartnershipId id) {
        return partnerships.details(id).version();
    }

    private PartnershipDraftForm form(
            DemoWorld world, JsonNode data, Map<String, UUID> themeIds, Map<String, UUID> goalIds) {
        String to = DemoFile.text(data, "to");
        return new PartnershipDraftForm(
                DemoFile.text(data, "name"),
                PartnershipForm.valueOf(DemoFile.text(data, "form")),
                world.association(DemoFile.text(data, "association")).value(),
                units.bySlug(DemoFile.text(data, "committee"))
                        .orElseThrow()
                        .id()
                        .value(),
                DemoFile.text(data, "purpose"),
                DemoFile.text(data, "background"),
                DemoFile.text(data, "goalsText"),
                LocalDate.parse(DemoFile.text(data, "from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                DemoFile.text(data, "agreementReference"),
                ids(data.path("themes"), themeIds),
                ids(data.path("goals"), goalIds),
                contributions(data.path("contributions")),
                DemoFile.text(data, "note"));
    }

    private static List<UUID> ids(JsonNode slugs, Map<String, UUID> known) {
        List<UUID> ids = new ArrayList<>();
        slugs.forEach(slug -> ids.add(known.get(slug.asString())));
        return ids;
    }

    private static List<ContributionLine> contributions(JsonNode lines) {
        List<ContributionLine> contributions = new ArrayList<>();
        for (JsonNode line : lines) {
            contributions.add(new ContributionLine(
                    Party.valueOf(DemoFile.text(line, "party")),
                    line.path("year").asInt(),
                    ContributionKind.valueOf(DemoFile.text(line, "kind")),
                    line.path("amount").isNumber()
                            ? new BigDecimal(line.path("amount").asString())
                            : null,
                    DemoFile.text(line, "quantity"),
                    Precision.valueOf(DemoFile.text(line, "precision")),
                    DemoFile.text(line, "scope"),
                    DemoFile.text(line, "description")));
        }
        return contributions;
    }
}
