package se.samverkan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLinkKind;
import se.samverkan.casework.CaseLinks;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOvers;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.Waiting;
import se.samverkan.completions.CompletionForm;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.StatementDetails;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.Statements;
import tools.jackson.databind.JsonNode;

/** What can happen to a case beside the straight way: it rests, is passed on, asked about, doubled, taken up again. */
@Component
class DemoLaterSteps {

    private final Cases cases;
    private final HandOvers handOvers;
    private final CaseLinks links;
    private final CompletionRequests completions;
    private final Statements statements;
    private final Units units;

    DemoLaterSteps(
            Cases cases,
            HandOvers handOvers,
            CaseLinks links,
            CompletionRequests completions,
            Statements statements,
            Units units) {
        this.cases = cases;
        this.handOvers = handOvers;
        this.links = links;
        this.completions = completions;
        this.statements = statements;
        this.units = units;
    }

    void take(DemoWorld world, CaseHead head, JsonNode step, Instant now) {
        CaseId id = head.id();
        LocalDate day = SwedishTime.day(now).plusDays(step.path("inDays").asLong());
        String text = DemoFile.text(step, "text");
        String what = DemoFile.text(step, "do");
        switch (what) {
            case "suspend" -> cases.stopClock(id, Waiting.Kind.UNTIL_DATE, day, text, head.version());
            case "handover" ->
                handOvers.ask(
                        id,
                        new HandOverForm(unit(step), DemoFile.text(step, "reason"), DemoFile.text(step, "told"), day),
                        head.version());
            case "accept" -> handOvers.accept(id, true, head.version());
            case "complete" -> completions.ask(id, new CompletionForm(text, sections(step), day), head.version());
            case "statement" ->
                statements.ask(
                        id,
                        new AskStatementForm(
                                unit(step), null, text, day, step.path("waits").asBoolean(false)));
            case "statementAnswer" -> {
                StatementDetails asked = statements.of(head).getFirst();
                statements.answer(
                        asked.id(), StatementStance.valueOf(DemoFile.text(step, "stance")), text, asked.version());
            }
            case "link" ->
                links.link(id, CaseLinkKind.valueOf(DemoFile.text(step, "kind")), other(world, step), head.version());
            case "duplicate" -> links.closeAsDuplicate(id, other(world, step), text, head.version());
            case "reopen" -> cases.reopen(id, next(step, day), text, head.version());
            case "followUp" -> cases.followUp(id, next(step, day), head.version());
            default -> throw new IllegalStateException("The demonstration knows no step " + what);
        }
    }

    private static NextStep next(JsonNode step, LocalDate day) {
        return new NextStep(NextStep.Kind.valueOf(DemoFile.text(step, "kind")), DemoFile.text(step, "step"), day);
    }

    private static CaseId other(DemoWorld world, JsonNode step) {
        return world.caseId(DemoFile.text(step, "other"));
    }

    private static List<String> sections(JsonNode step) {
        List<String> keys = new ArrayList<>();
        step.path("sections").forEach(key -> keys.add(key.asString()));
        return keys;
    }

    private UnitId unit(JsonNode step) {
        return units.bySlug(DemoFile.text(step, "unit")).map(UnitRow::id).orElseThrow();
    }
}
