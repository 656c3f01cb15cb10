package se.samverkan.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseKind;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;

class RuleConditionsTests {

    private static final UnitId COMMITTEE = UnitId.next();
    private static final ThemeId THEME = ThemeId.next();
    private static final RuleConditions ALL =
            new RuleConditions(CaseKind.GRANT, COMMITTEE, "verksamhetsbidrag", THEME, "age", "young", "läger");

    @Test
    void everythingThatIsGivenMustHold() {
        assertThat(ALL.hold(arrived(CaseKind.GRANT, COMMITTEE, "Sommarens lägervecka", THEME, "young")))
                .isTrue();
        assertThat(ALL.hold(arrived(CaseKind.INITIATIVE, COMMITTEE, "Läger", THEME, "young")))
                .isFalse();
        assertThat(ALL.hold(arrived(CaseKind.GRANT, null, "Läger", THEME, "young")))
                .isFalse();
        assertThat(ALL.hold(arrived(CaseKind.GRANT, COMMITTEE, "Sommarläger", THEME, "young")))
                .isFalse();
        assertThat(ALL.hold(arrived(CaseKind.GRANT, COMMITTEE, "Läger", ThemeId.next(), "young")))
                .isFalse();
        assertThat(ALL.hold(arrived(CaseKind.GRANT, COMMITTEE, "Läger", THEME, "old")))
                .isFalse();
    }

    @Test
    void aRuleWithoutConditionsIsEmpty() {
        assertThat(RuleConditions.NONE.empty()).isTrue();
        assertThat(new RuleConditions(null, null, null, null, null, null, " - ").empty())
                .isTrue();
        assertThat(ALL.empty()).isFalse();
    }

    private static ArrivedCase arrived(
            CaseKind kind, @Nullable UnitId committee, String title, ThemeId theme, String age) {
        return new ArrivedCase(
                UUID.randomUUID(),
                kind,
                title,
                new AssociationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                committee,
                Set.of(theme),
                null,
                Map.of("age", List.of(age), "scheme", List.of("verksamhetsbidrag")));
    }
}
