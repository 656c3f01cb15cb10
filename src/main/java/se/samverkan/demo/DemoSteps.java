package se.samverkan.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.network.AdmissionForm;
import se.samverkan.network.Criterion;
import se.samverkan.network.NetworkQueue;
import se.samverkan.network.Outcome;
import se.samverkan.network.OutcomeForm;
import se.samverkan.network.QueueItemDetails;
import se.samverkan.network.Stance;
import se.samverkan.network.StanceForm;
import se.samverkan.network.Treatment;
import se.samverkan.shared.SwedishTime;
import tools.jackson.databind.JsonNode;

/** The steps of the story, each taken by the person it names with that person's rights. */
@Component
class DemoSteps {

    private final Cases cases;
    private final MyCases myCases;
    private final Conversation conversation;
    private final NetworkQueue network;
    private final Units units;
    private final DemoLaterSteps later;
    private final Clock clock;

    DemoSteps(
            Cases cases,
            MyCases myCases,
            Conversation conversation,
            NetworkQueue network,
            Units units,
            DemoLaterSteps later,
            Clock clock) {
        this.later = later;
        this.cases = cases;
        this.myCases = myCases;
        this.conversation = conversation;
        this.network = network;
        this.units = units;
        this.clock = clock;
    }

    void take(DemoWorld world, CaseId id, JsonNode step, Instant now) {
        String what = text(step, "do");
        if ("withdraw".equals(what)) {
            myCases.withdraw(id, text(step, "reason"));
            return;
        }
        if ("message".equals(what)) {
            message(id, text(step, "text"), step);
            return;
        }
        CaseHead head = cases.head(id);
        switch (what) {
            case "assign" -> cases.assign(id, assignment(world, step), head.version());
            case "note" -> conversation.note(id, text(step, "text"));
            case "next" ->
                cases.plan(
                        id,
                        new NextStep(
                                NextStep.Kind.valueOf(text(step, "kind")),
                                text(step, "step"),
                                inDays(step, "inDays", now)),
                        head.version());
            case "admit" -> network.admit(id, admission(step), head.version());
            case "meeting" ->
                network.meetOn(
                        item(head).id(), inDays(step, "inDays", now), item(head).version());
            case "stance" ->
                network.say(
                        item(head).id(),
                        new StanceForm(unit(step, "unit"), Stance.valueOf(text(step, "stance")), text(step, "text")));
            case "outcome" ->
                network.leave(
                        item(head).id(), outcome(world, step, now), item(head).version());
            case "decide" -> cases.decide(id, decision(step, now), head.version());
            case "refer" -> cases.refer(id, referral(step), head.version());
            case "close" -> cases.close(id, text(step, "text"), head.version());
            default -> later.take(world, head, step, now);
        }
    }

    private void message(CaseId id, String text, JsonNode step) {
        if (step.path("fromApplicant").asBoolean(false) || !canWriteAsStaff(id)) {
            conversation.writeAsApplicant(id, text);
        } else {
            conversation.write(id, text);
        }
    }

    private boolean canWriteAsStaff(CaseId id) {
        try {
            return cases.mayHandle(cases.head(id));
        } catch (AccessDeniedException notStaff) {
            return false;
        }
    }

    private AssignForm assignment(DemoWorld world, JsonNode step) {
        String officer = text(step, "officer");
        LocalDate day = SwedishTime.day(clock.instant()).plusDays(21);
        return new AssignForm(
                unit(step, "unit"),
                officer.isEmpty() ? null : world.person(officer),
                new NextStep(officer.isEmpty() ? NextStep.Kind.TRIAGE : NextStep.Kind.HANDLE, "", day),
                text(step, "reason"));
    }

    private static AdmissionForm admission(JsonNode step) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        step.path("criteria").forEach(criterion -> criteria.add(Criterion.valueOf(criterion.asString())));
        return new AdmissionForm(criteria, text(step, "motivation"));
    }

    private OutcomeForm outcome(DemoWorld world, JsonNode step, Instant now) {
        Outcome outcome = Outcome.valueOf(text(step, "outcome"));
        return new OutcomeForm(
                outcome,
                Treatment.valueOf(text(step, "treatment")),
                text(step, "motivation"),
                unit(step, "unit"),
                world.person(text(step, "owner")),
                new NextStep(
                        NextStep.Kind.valueOf(text(step, "nextKind")),
                        text(step, "nextStep"),
                        inDays(step, "nextInDays", now)),
                outcome == Outcome.REFERRED_OUTSIDE ? referral(step) : null);
    }

    private DecisionForm decision(JsonNode step, Instant now) {
        return new DecisionForm(
                DecisionOutcome.valueOf(text(step, "outcome")),
                step.path("amount").isNumber()
                        ? new BigDecimal(step.path("amount").asString())
                        : null,
                text(step, "motivation"),
                text(step, "decider"),
                step.path("role").asString(""),
                DemoFile.date(text(step, "date"), now),
                text(step, "delegation"),
                text(step, "committee").isEmpty() ? null : unit(step, "committee"),
                text(step, "paragraph"),
                AppealType.LEGALITY_REVIEW);
    }

    private static ReferralForm referral(JsonNode step) {
        return new ReferralForm(text(step, "to"), text(step, "contact"), text(step, "motivation"));
    }

    private QueueItemDetails item(CaseHead head) {
        return network.of(head).orElseThrow();
    }

    private UnitId unit(JsonNode step, String field) {
        return units.bySlug(text(step, field)).map(UnitRow::id).orElseThrow();
    }

    private static LocalDate inDays(JsonNode step, String field, Instant now) {
        return SwedishTime.day(now).plusDays(step.path(field).asLong());
    }

    private static String text(JsonNode step, String field) {
        return DemoFile.text(step, field);
    }
}
