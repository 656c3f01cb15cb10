package se.samverkan.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HistoryRow;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

@DataTest
class RoutingDataTests {

    @Autowired
    RoutingRules rules;

    @Autowired
    Cases cases;

    @Autowired
    Units units;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void aRuleIsTriedBeforeItIsSwitchedOnAndTheHistorySaysWhichRuleItWas() {
        String word = word();
        PersonId administrator = administrator();
        CaseId past = receive("Kör " + word, Map.of());
        someone.signedInAs(administrator, () -> {
            UUID id = rules.add(form("Regel " + word, word, "aldreforvaltningen"));
            assertThatThrownBy(() -> rules.switchOn(id, true, rule(id).version()))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("routing.refused.notTried"));
            List<RuleTrial> trials = rules.tryOut(id, rule(id).version());
            assertThat(trials)
                    .filteredOn(trial -> trial.id().equals(past))
                    .singleElement()
                    .satisfies(trial -> {
                        assertThat(trial.without()).isEqualTo(units.dutyQueue());
                        assertThat(trial.with()).isEqualTo(story.unit("aldreforvaltningen"));
                        assertThat(trial.byThisRule()).isTrue();
                    });
            rules.switchOn(id, true, rule(id).version());
        });
        assertThat(story.head(past).unit()).isEqualTo(units.dutyQueue());
        CaseHead head = story.head(receive("Ny kör " + word, Map.of()));
        assertThat(head.unit()).isEqualTo(story.unit("aldreforvaltningen"));
        assertThat(someone.signedInAs(story.coordinator(), () -> cases.history(head)))
                .filteredOn(row -> row.step() == CaseStep.RECEIVED)
                .extracting(HistoryRow::why)
                .containsExactly("Regel " + word);
        off(administrator);
    }

    @Test
    void theFirstRuleThatHoldsDecides() {
        String word = word();
        PersonId administrator = administrator();
        someone.signedInAs(administrator, () -> {
            UUID first = on(form("Först " + word, word, "aldreforvaltningen"));
            on(form("Sedan " + word, word, "utbildningskontoret"));
            assertThat(story.head(receive("A " + word, Map.of())).unit()).isEqualTo(story.unit("aldreforvaltningen"));
            rules.move(first, false, rule(first).version());
        });
        assertThat(story.head(receive("B " + word, Map.of())).unit()).isEqualTo(story.unit("utbildningskontoret"));
        off(administrator);
    }

    @Test
    void aChangedRuleIsOffAndAnOldPictureIsRefused() {
        String word = word();
        PersonId administrator = administrator();
        someone.signedInAs(administrator, () -> {
            UUID id = on(form("Ändras " + word, word, "aldreforvaltningen"));
            long seen = rule(id).version();
            rules.change(id, form("Ändrad " + word, word, "utbildningskontoret"), seen);
            assertThat(rule(id).active()).isFalse();
            assertThat(rule(id).tried()).isFalse();
            assertThatThrownBy(() -> rules.change(id, form("Igen " + word, word, "aldreforvaltningen"), seen))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> rules.switchOn(id, false, seen)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void aRuleForEverythingAndOneForAUnitThatDecidesAreRefused() {
        someone.signedInAs(administrator(), () -> {
            assertThatThrownBy(() -> rules.add(new RuleForm("Allt", RuleConditions.NONE, units.dutyQueue())))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> rules.add(form("Nämnd", "ord", "omsorgsnamnden")))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void onlyAnAdministratorReachesTheRules() {
        someone.signedInAs(story.coordinator(), () -> {
            assertThatThrownBy(() -> rules.all()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.add(form("Nej", "nej", "aldreforvaltningen")))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    /** F98: whatever the rules and whatever the answers, a case has one owner and a date for its next step. */
    @Test
    void everyCaseHasOneOwnerAndANextDateWhateverTheRules() {
        String word = word();
        Random dice = new Random(98);
        List<String> handling = units.handling().stream().map(UnitRow::slug).toList();
        List<String> answers = List.of("ja", "nej", "kanske");
        PersonId administrator = administrator();
        someone.signedInAs(administrator, () -> {
            for (int i = 0; i < 12; i++) {
                on(new RuleForm(
                        "Slump " + i + " " + word,
                        new RuleConditions(
                                dice.nextBoolean() ? CaseKind.INITIATIVE : null,
                                null,
                                null,
                                null,
                                "fraga",
                                answers.get(dice.nextInt(3)),
                                dice.nextBoolean() ? word : ""),
                        units.bySlug(handling.get(dice.nextInt(handling.size())))
                                .orElseThrow()
                                .id()));
            }
        });
        List<CaseId> received = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Map<String, List<String>> facts =
                    dice.nextInt(4) == 0 ? Map.of() : Map.of("fraga", List.of(answers.get(dice.nextInt(3))));
            received.add(receive((dice.nextBoolean() ? "Titel " : "") + word + i, facts));
        }
        Set<UnitId> able = Set.copyOf(units.handling().stream().map(UnitRow::id).toList());
        for (CaseId id : received) {
            CaseHead head = story.head(id);
            assertThat(able).contains(head.unit());
            assertThat(head.officer()).isNull();
            assertThat(Objects.requireNonNull(head.nextStep()).date()).isNotNull();
        }
        off(administrator);
    }

    private UUID on(RuleForm form) {
        UUID id = rules.add(form);
        rules.tryOut(id, rule(id).version());
        rules.switchOn(id, true, rule(id).version());
        return id;
    }

    /** Rules hold for every case there is: what a test switches on it switches off. */
    private void off(PersonId administrator) {
        someone.signedInAs(
                administrator,
                () -> rules.all().stream()
                        .filter(RuleDetails::active)
                        .forEach(rule -> rules.switchOn(rule.id(), false, rule.version())));
    }

    private RuleDetails rule(UUID id) {
        return rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RuleForm form(String name, String word, String unit) {
        return new RuleForm(name, new RuleConditions(null, null, null, null, null, null, word), story.unit(unit));
    }

    private PersonId administrator() {
        return someone.staff(StaffRole.ADMINISTRATOR, units.dutyQueue());
    }

    private CaseId receive(String title, Map<String, List<String>> facts) {
        PersonId owner = someone.person("Ordförande");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        return someone.signedInAs(
                owner,
                () -> cases.receive(new ArrivedCase(
                        UUID.randomUUID(),
                        CaseKind.INITIATIVE,
                        title,
                        association,
                        owner,
                        null,
                        Set.of(),
                        null,
                        facts)));
    }

    private static String word() {
        return "r" + UUID.randomUUID().toString().substring(0, 8);
    }
}
