package se.samverkan.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverkan.access.ActingAs;
import se.samverkan.forms.Answers;
import se.samverkan.intake.CallerForm;
import se.samverkan.intake.Channel;
import se.samverkan.intake.IntakeId;
import se.samverkan.intake.Intakes;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.LegalForm;
import se.samverkan.runtime.PortalClock;
import tools.jackson.databind.JsonNode;

/** Those who have phoned and visited the contact centre. */
@Component
class DemoIntakes {

    private final Intakes intakes;
    private final ActingAs acting;

    DemoIntakes(Intakes intakes, ActingAs acting) {
        this.intakes = intakes;
        this.acting = acting;
    }

    void load(DemoWorld world, Instant now) {
        for (JsonNode data : DemoFile.json("intakes.json")) {
            Instant at = now.minus(Duration.ofHours(data.path("hoursAgo").asLong()));
            PortalClock.asOf(at, () -> acting.person(world.person(DemoFile.text(data, "by")), () -> takeDown(data)));
        }
    }

    private void takeDown(JsonNode data) {
        IntakeId id = intakes.begin(null);
        Map<String, Object> values = new HashMap<>();
        data.path("answers")
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asString()));
        long version = intakes.save(
                        id,
                        caller(data.path("caller")),
                        new Answers(values),
                        intakes.get(id).version())
                .version();
        if (data.has("association")) {
            version = intakes.registerAssociation(id, association(data.path("association")), version)
                    .version();
        }
        if (data.path("send").asBoolean()) {
            intakes.send(id, version);
        }
    }

    private static CallerForm caller(JsonNode data) {
        return new CallerForm(
                Channel.valueOf(DemoFile.text(data, "channel")),
                DemoFile.text(data, "name"),
                DemoFile.text(data, "phone"),
                DemoFile.text(data, "email"),
                DemoFile.text(data, "address"),
                DemoFile.text(data, "postalCode"),
                DemoFile.text(data, "city"));
    }

    private static AssociationForm association(JsonNode data) {
        return new AssociationForm(
                DemoFile.text(data, "name"),
                "",
                LegalForm.NON_PROFIT,
                "",
                "",
                "",
                "",
                "",
                DemoFile.text(data, "city"),
                "",
                null);
    }
}
