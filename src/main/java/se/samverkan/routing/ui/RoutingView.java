package se.samverkan.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samverkan.access.Roles;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.routing.RoutingRules;
import se.samverkan.routing.RuleDetails;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Tone;

/** The rules in the order in which they are asked, and the default that comes last. */
@Route("fordelning")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "routing.RoutingView.title", order = 66, icon = "vaadin:split")
class RoutingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoutingRules rules;
    private final RuleDialogs dialogs;
    private final RuleWords words;
    private final Units units;

    RoutingView(RoutingRules rules, RuleDialogs dialogs, RuleWords words, Units units) {
        this.rules = rules;
        this.dialogs = dialogs;
        this.words = words;
        this.units = units;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Button add = new Button(getTranslation("routing.RoutingView.add"), click -> dialogs.add(this::show));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(new PageHeader(getPageTitle(), add), new Paragraph(getTranslation("routing.RoutingView.intro")));
        List<RuleDetails> all = rules.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("routing.RoutingView.empty"), getTranslation("routing.RoutingView.emptyText")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("rule-list");
            for (int place = 0; place < all.size(); place++) {
                list.add(item(all.get(place), place > 0, place < all.size() - 1));
            }
            add(list);
        }
        add(new Paragraph(getTranslation(
                "routing.RoutingView.last", units.get(units.dutyQueue()).name().in(getLocale()))));
    }

    private ListItem item(RuleDetails rule, boolean earlier, boolean later) {
        Span name = new Span(rule.name());
        name.addClassName("rule-list__name");
        Optional<UnitId> target = rules.target(rule);
        StatusBadge state = rule.active()
                ? new StatusBadge(getTranslation("routing.RoutingView.on"), Tone.SUCCESS)
                : new StatusBadge(
                        getTranslation(rule.tried() ? "routing.RoutingView.off" : "routing.RoutingView.untried"),
                        Tone.NEUTRAL);
        Div head = new Div(name, state);
        if (target.isEmpty()) {
            head.add(new StatusBadge(getTranslation("routing.RoutingView.unitEnded"), Tone.DANGER));
        } else if (!target.get().equals(rule.unit())) {
            head.add(new StatusBadge(getTranslation("routing.RoutingView.successor"), Tone.WARNING));
        }
        head.addClassName("rule-list__head");
        Div actions = new Div(
                button("try", rule, () -> dialogs.tryOut(rule, this::show)),
                button("change", rule, () -> dialogs.change(rule, this::show)),
                button(rule.active() ? "switchOff" : "switchOn", rule, () -> {
                    rules.switchOn(rule.id(), !rule.active(), rule.version());
                    show();
                }));
        if (earlier) {
            actions.add(button("earlier", rule, () -> move(rule, true)));
        }
        if (later) {
            actions.add(button("later", rule, () -> move(rule, false)));
        }
        actions.add(button(
                "delete",
                rule,
                () -> new StepDialog(
                                getTranslation("routing.RoutingView.deleteTitle", rule.name()),
                                getTranslation("routing.RoutingView.delete"),
                                () -> {
                                    rules.delete(rule.id(), rule.version());
                                    show();
                                },
                                new Paragraph(getTranslation("routing.RoutingView.deleteText")))
                        .open()));
        actions.addClassName("actions");
        String to = units.get(target.orElse(rule.unit())).name().in(getLocale());
        return new ListItem(
                head,
                new Paragraph(getTranslation("routing.RoutingView.sends", words.of(rule.conditions()), to)),
                actions);
    }

    private void move(RuleDetails rule, boolean earlier) {
        rules.move(rule.id(), earlier, rule.version());
        show();
    }

    private Component button(String key, RuleDetails rule, Runnable step) {
        Button button = new Button(getTranslation("routing.RoutingView." + key), click -> {
            if (!Refusals.handled(this, step)) {
                show();
            }
        });
        button.setAriaLabel(button.getText() + ": " + rule.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("routing.RoutingView.title");
    }
}
