package se.samverkan.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.Units;
import se.samverkan.routing.RuleConditions;

/** A rule's conditions as a sentence. */
@SpringComponent
class RuleWords {

    private final Units units;
    private final Themes themes;
    private final RuleQuestions questions;

    RuleWords(Units units, Themes themes, RuleQuestions questions) {
        this.units = units;
        this.themes = themes;
        this.questions = questions;
    }

    String of(RuleConditions conditions) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        List<String> parts = new ArrayList<>();
        if (conditions.kind() != null) {
            parts.add(one("kind", ui.getTranslation("casework.CaseKind." + conditions.kind())));
        }
        if (conditions.committee() != null) {
            parts.add(one("committee", units.get(conditions.committee()).name().in(locale)));
        }
        String scheme = conditions.scheme();
        if (scheme != null) {
            parts.add(one(
                    "scheme",
                    questions.schemes().stream()
                            .filter(row -> row.slug().equals(scheme))
                            .findFirst()
                            .map(row -> row.name().in(locale))
                            .orElse(scheme)));
        }
        if (conditions.theme() != null) {
            parts.add(one("theme", themes.get(conditions.theme()).name().in(locale)));
        }
        String question = conditions.question();
        String answer = conditions.answer();
        if (question != null && answer != null) {
            parts.add(questions.all().stream()
                    .filter(field -> field.key().equals(question))
                    .findFirst()
                    .map(field -> field.label().in(locale) + ": "
                            + field.options().stream()
                                    .filter(option -> option.value().equals(answer))
                                    .findFirst()
                                    .map(option -> option.label().in(locale))
                                    .orElse(answer))
                    .orElse(question + ": " + answer));
        }
        if (!conditions.titleWords().isBlank()) {
            parts.add(one("words", conditions.titleWords()));
        }
        return String.join(", ", parts);
    }

    private static String one(String key, String value) {
        UI ui = UI.getCurrent();
        return ui.getTranslation("routing.RuleFields." + key) + ": " + value;
    }
}
