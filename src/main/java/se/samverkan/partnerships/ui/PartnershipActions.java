package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.partnerships.OfferedAction;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.Partnerships;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** What can be done with a partnership now; what this person cannot do says why. */
class PartnershipActions {

    private final Partnerships partnerships;
    private final PartnershipDetails details;
    private final LocalDate today;
    private final Runnable refresh;
    private final UI ui = UI.getCurrent();

    PartnershipActions(Partnerships partnerships, PartnershipDetails details, LocalDate today, Runnable refresh) {
        this.partnerships = partnerships;
        this.details = details;
        this.today = today;
        this.refresh = refresh;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (details.committee() != null && details.content().from() != null) {
            buttons.add(PartnershipNavigation.previewLink(details.id(), text("preview")));
        }
        details.actions().forEach(offered -> buttons.add(button(offered)));
        return buttons.toArray(Component[]::new);
    }

    Div refusals() {
        Div reasons = new Div();
        reasons.addClassName("partnership-refusals");
        if (details.committee() == null || details.content().from() == null) {
            reasons.add(new Paragraph(text("noPreview")));
        }
        details.actions().stream()
                .map(OfferedAction::refusal)
                .filter(refusal -> refusal != null)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(refusal -> reasons.add(new Paragraph(ui.getTranslation(refusal))));
        return reasons;
    }

    private Component button(OfferedAction offered) {
        String label = text(offered.action() + (details.status().isPublic() ? ".public" : ""));
        if (offered.refusal() != null) {
            Button refused = new Button(label);
            refused.setEnabled(false);
            return refused;
        }
        return switch (offered.action()) {
            case CHANGE -> PartnershipNavigation.changeLink(details.id(), label);
            case REVIEW -> primary(step(label, "reviewed", () -> partnerships.review(details.id(), details.version())));
            case PUBLISH -> primary(new Button(label, click -> askToPublish(label)));
            case END -> new Button(label, click -> askToEnd(label));
        };
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button step(String label, String done, Runnable step) {
        Button button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                take(done, step);
            } catch (Refused refused) {
                Refusals.show(button, refused);
                refresh.run();
            }
        });
        return button;
    }

    private void askToPublish(String label) {
        new StepDialog(
                        text("publishTitle"),
                        label,
                        () -> take("published", () -> partnerships.publish(details.id(), details.version())),
                        new Paragraph(text("publishText")))
                .open();
    }

    private void askToEnd(String label) {
        DayInput lastDay = new DayInput(text("lastDay"));
        LocalDate planned = details.content().to();
        lastDay.setValue(planned != null && planned.isBefore(today) ? planned : today);
        new StepDialog(
                        text("endTitle"),
                        label,
                        () -> take("ended", () -> partnerships.end(details.id(), day(lastDay), details.version())),
                        new Paragraph(text("endText")),
                        lastDay)
                .open();
    }

    private void take(String done, Runnable step) {
        step.run();
        Toast.success(text(done));
        refresh.run();
    }

    private static LocalDate day(DayInput input) {
        LocalDate day = input.getValue();
        if (day == null) {
            throw new Refused("partnerships.reason.dateUnreadable");
        }
        return day;
    }

    private String text(String what) {
        return ui.getTranslation("partnerships.PartnershipActions." + what);
    }
}
