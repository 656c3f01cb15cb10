package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CasePart;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HandOverRow;
import se.samverkan.casework.HandOvers;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Toast;

/** The offer that waits for an answer, and how earlier ones went. */
@SpringComponent
class HandOverSection implements CaseSection {

    private final HandOvers handOvers;
    private final Cases cases;
    private final Units units;
    private final CaseDialogs dialogs;

    HandOverSection(HandOvers handOvers, Cases cases, Units units, CaseDialogs dialogs) {
        this.handOvers = handOvers;
        this.cases = cases;
        this.units = units;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        if (!head.has(CasePart.HAND_OVER)) {
            return Optional.empty();
        }
        List<HandOverRow> rows = handOvers.of(head);
        Div section = new Div(new H2(text("casework.HandOverSection.title")));
        rows.forEach(row -> section.add(told(row)));
        if (head.handOverTo() != null) {
            section.add(buttons(head, refresh));
        }
        return Optional.of(section);
    }

    private Component told(HandOverRow row) {
        Div told = new Div();
        told.addClassName("hand-over");
        told.add(new Paragraph(text(
                "casework.HandOverSection." + row.state(),
                row.askedBy(),
                name(row.from()),
                name(row.to()),
                SwedishTime.date(row.answerBy(), UI.getCurrent().getLocale()))));
        told.add(new Paragraph(text("casework.HandOverSection.reason", row.reason())));
        if (!row.answer().isEmpty()) {
            told.add(new Paragraph(text("casework.HandOverSection.answer", row.answer())));
        }
        return told;
    }

    private Component buttons(CaseHead head, Runnable refresh) {
        Div row = new Div();
        row.addClassName("actions");
        if (handOvers.mayAnswer(head)) {
            Button take = new Button(
                    text("casework.HandOverSection.take"),
                    click -> confirm(head, "take", seen -> handOvers.accept(head.id(), true, seen.version()), refresh));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(
                    take,
                    new Button(
                            text("casework.HandOverSection.toQueue"),
                            click -> confirm(
                                    head,
                                    "toQueue",
                                    seen -> handOvers.accept(head.id(), false, seen.version()),
                                    refresh)),
                    new Button(text("casework.HandOverSection.decline"), click -> decline(head, refresh)));
        }
        if (cases.mayHandle(head)) {
            row.add(new Button(
                    text("casework.HandOverSection.withdraw"),
                    click ->
                            confirm(head, "withdraw", seen -> handOvers.withdraw(head.id(), seen.version()), refresh)));
        }
        return row;
    }

    private void confirm(CaseHead head, String what, Consumer<CaseHead> step, Runnable refresh) {
        dialogs.ask(
                        head,
                        text("casework.HandOverSection." + what + "Title", head.number()),
                        text("casework.HandOverSection." + what),
                        seen -> {
                            step.accept(seen);
                            Toast.success(text("casework.HandOverSection." + what + "Done", head.number()));
                            refresh.run();
                        },
                        new Paragraph(text("casework.HandOverSection." + what + "Means")))
                .open();
    }

    private void decline(CaseHead head, Runnable refresh) {
        TextArea why = new TextArea(text("casework.HandOverSection.declineWhy"));
        why.setHelperText(text("casework.HandOverSection.declineWhyHelp"));
        dialogs.ask(
                        head,
                        text("casework.HandOverSection.declineTitle", head.number()),
                        text("casework.HandOverSection.decline"),
                        seen -> {
                            handOvers.decline(head.id(), why.getValue(), seen.version());
                            refresh.run();
                        },
                        Concerns.of(why, "casework.refused.declineWithoutReason", "casework.refused.reasonTooLong"))
                .open();
    }

    private String name(UnitId unit) {
        return units.get(unit).name().in(UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
