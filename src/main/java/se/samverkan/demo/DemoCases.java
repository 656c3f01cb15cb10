package se.samverkan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.ActingAs;
import se.samverkan.access.PersonId;
import se.samverkan.documents.Documents;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Section;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.Schemes;
import se.samverkan.runtime.PortalClock;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.Drafts;
import se.samverkan.submissions.Incomplete;
import se.samverkan.submissions.Submissions;
import tools.jackson.databind.JsonNode;

/** Every case is written and sent by its association and worked on by staff, in the order in which it happened. */
@Component
class DemoCases {

    private static final String SCHEME = "verksamhetsbidrag";
    private static final int PROMISED_DAYS = 21;

    private final Drafts drafts;
    private final Submissions submissions;
    private final Amendments amendments;
    private final Documents documents;
    private final Schemes schemes;
    private final DemoSteps steps;
    private final ActingAs acting;
    private final Clock clock;

    DemoCases(
            Drafts drafts,
            Submissions submissions,
            Amendments amendments,
            Documents documents,
            Schemes schemes,
            DemoSteps steps,
            ActingAs acting,
            Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.amendments = amendments;
        this.documents = documents;
        this.schemes = schemes;
        this.steps = steps;
        this.acting = acting;
        this.clock = clock;
    }

    private record Happening(long daysAgo, Runnable what) {}

    void load(DemoWorld world, Instant now) {
        List<Happening> story = new ArrayList<>();
        List<JsonNode> told = new ArrayList<>();
        DemoFile.json("cases.json").forEach(told::add);
        DemoFile.json("cases-more.json").forEach(told::add);
        for (JsonNode data : told) {
            String key = DemoFile.text(data, "key");
            PersonId submitter = world.person(DemoFile.text(data, "submitter"));
            story.add(new Happening(
                    data.path("receivedDaysAgo").asLong(),
                    () -> acting.person(submitter, () -> submit(world, key, data, now))));
            for (JsonNode step : data.path("journey")) {
                PersonId by = world.person(DemoFile.text(step, "by"));
                story.add(new Happening(
                        step.path("daysAgo").asLong(),
                        () -> acting.person(by, () -> steps.take(world, world.caseId(key), step, now))));
            }
        }
        // A stable sort: what a case lived through on one day keeps its order.
        story.sort(Comparator.comparingLong(Happening::daysAgo).reversed());
        Instant lately = now.minus(Duration.ofSeconds(10L * story.size()));
        for (int i = 0; i < story.size(); i++) {
            Happening next = story.get(i);
            PortalClock.asOf(lately.minus(Duration.ofDays(next.daysAgo())).plusSeconds(10L * i), next.what());
        }
    }

    private void submit(DemoWorld world, String key, JsonNode data, Instant now) {
        AssociationId association = world.association(DemoFile.text(data, "association"));
        DraftId id = "GRANT".equals(DemoFile.text(data, "kind"))
                ? drafts.startGrant(association, openCall(data).call().id())
                : drafts.startInitiative(association);
        DraftDetails draft = drafts.get(id);
        Answers answers = answers(data.path("answers"), now);
        Answers kept = draft.answers();
        long version = draft.version();
        for (Section section : draft.form().sections()) {
            version = drafts.save(id, section.key(), kept, answers, version).version();
            kept = kept.replacing(section, answers);
        }
        for (JsonNode file : data.path("files")) {
            attach(id, file);
        }
        if (!data.path("draft").asBoolean(false)) {
            promiseTheRest(id, draft);
            try {
                world.cases.put(key, submissions.submit(id, UUID.randomUUID(), version));
            } catch (Incomplete incomplete) {
                throw new IllegalStateException(
                        "The demonstration's case " + key + " is incomplete: " + incomplete.problems(), incomplete);
            }
        }
    }

    /** A paper that may come later and is not among the files comes within three weeks. */
    private void promiseTheRest(DraftId id, DraftDetails draft) {
        Set<String> there = drafts.slots(id);
        draft.form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.comesLater() && field.required() && !there.contains(field.key()))
                .forEach(field ->
                        amendments.promise(id, field.key(), LocalDate.now(clock).plusDays(PROMISED_DAYS)));
    }

    /** The round of the scheme the case names, verksamhetsbidrag when it names none. */
    private OpenCall openCall(JsonNode data) {
        String scheme = data.path("scheme").asString(SCHEME);
        return schemes.open().stream()
                .filter(open -> open.scheme().slug().equals(scheme))
                .filter(open -> schemes.isOpen(open.call().id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No call was open for the demonstration's application"));
    }

    private void attach(DraftId id, JsonNode file) {
        try (InputStream in = DemoFile.open("files/" + DemoFile.text(file, "file"))) {
            documents.receive(Drafts.files(id), DemoFile.text(file, "slot"), DemoFile.text(file, "name"), in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Answers answers(JsonNode data, Instant now) {
        Map<String, Object> values = new HashMap<>();
        data.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue(), now)));
        return new Answers(values);
    }

    private static Object value(JsonNode node, Instant now) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(value(item, now)));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> parts = new HashMap<>();
            node.properties().forEach(part -> parts.put(part.getKey(), value(part.getValue(), now)));
            return parts;
        }
        String text = node.asString();
        return text.matches("[+-]\\d+d") ? DemoFile.date(text, now).toString() : text;
    }
}
