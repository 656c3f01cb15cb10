package se.samverkan.routing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.routing.RoutingRules;
import se.samverkan.routing.RuleDetails;
import se.samverkan.routing.RuleTrial;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.StepDialog;

/** Writes a rule, and shows what it would have done with past cases. */
@SpringComponent
class RuleDialogs {

    private final RoutingRules rules;
    private final Units units;
    private final Themes themes;
    private final RuleQuestions questions;

    RuleDialogs(RoutingRules rules, Units units, Themes themes, RuleQuestions questions) {
        this.rules = rules;
        this.units = units;
        this.themes = themes;
        this.questions = questions;
    }

    void add(Runnable done) {
        UI ui = UI.getCurrent();
        RuleFields fields = new RuleFields(units, themes, questions, null);
        new StepDialog(
                        ui.getTranslation("routing.RoutingView.add"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            rules.add(fields.value());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation("routing.RuleDialogs.help")),
                        fields)
                .open();
    }

    void change(RuleDetails rule, Runnable done) {
        UI ui = UI.getCurrent();
        RuleFields fields = new RuleFields(units, themes, questions, rule);
        new StepDialog(
                        ui.getTranslation("routing.RuleDialogs.change", rule.name()),
                        ui.getTranslation("shared.save"),
                        () -> {
                            rules.change(rule.id(), fields.value(), rule.version());
                            done.run();
                        },
                        new Paragraph(ui.getTranslation("routing.RuleDialogs.changeHelp")),
                        fields)
                .open();
    }

    void tryOut(RuleDetails rule, Runnable done) {
        UI ui = UI.getCurrent();
        List<RuleTrial> trials = rules.tryOut(rule.id(), rule.version());
        long hits = trials.stream().filter(RuleTrial::byThisRule).count();
        long moved = trials.stream().filter(RuleTrial::differs).count();
        Dialog dialog = new Dialog(ui.getTranslation("routing.RuleDialogs.trial", rule.name()));
        dialog.addClassName("step-dialog");
        dialog.add(new Paragraph(ui.getTranslation("routing.RuleDialogs.trialText", trials.size(), hits, moved)));
        DataTable table = new DataTable(
                ui.getTranslation("routing.RuleDialogs.trial", rule.name()),
                Stream.of("case", "went", "would")
                        .map(column -> ui.getTranslation("routing.RuleDialogs." + column))
                        .toList());
        List<RuleTrial> shown = trials.stream()
                .filter(trial -> trial.byThisRule() || trial.differs())
                .sorted(Comparator.comparing(RuleTrial::differs).reversed())
                .toList();
        shown.forEach(trial -> table.row(
                CaseNavigation.link(trial.id(), trial.number() + " " + trial.title()),
                new Span(name(trial.without(), ui.getLocale())),
                new Span(
                        trial.differs()
                                ? ui.getTranslation("routing.RuleDialogs.differs", name(trial.with(), ui.getLocale()))
                                : name(trial.with(), ui.getLocale()))));
        if (!shown.isEmpty()) {
            dialog.add(table);
        }
        dialog.getFooter().add(new Button(ui.getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
        done.run();
    }

    private String name(UnitId unit, Locale locale) {
        return units.get(unit).name().in(locale);
    }
}
