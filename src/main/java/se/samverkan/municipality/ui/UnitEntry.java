package se.samverkan.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;

/** One unit with its days, what it was before, what becomes of it, and what can be done. */
class UnitEntry extends ListItem {

    private static final String TEXTS = "municipality.UnitsView.";

    private final Units units;

    UnitEntry(UnitRow unit, Units units, UnitDialogs dialogs, boolean changeable, Runnable refresh) {
        this.units = units;
        addClassName("entry-list__item");
        String name = unit.name().in(getLocale());
        Paragraph head = new Paragraph(name);
        head.addClassName("entry-list__head");
        Div facts = new Div(new Span(getTranslation("municipality.UnitKind." + unit.kind())), new Span(days(unit)));
        facts.addClassName("entry-list__facts");
        String kin = kin(unit);
        if (!kin.isEmpty()) {
            facts.add(new Span(kin));
        }
        add(head, facts);
        Div actions = new Div();
        actions.addClassName("actions");
        Button change = new Button(getTranslation(TEXTS + "change"), click -> dialogs.change(unit, refresh));
        change.setAriaLabel(getTranslation(TEXTS + "changeNamed", name));
        actions.add(change);
        if (changeable && unit.validTo() == null) {
            RouterLink succeed = SuccessionView.link(unit, getTranslation(TEXTS + "succeed"));
            succeed.getElement().setAttribute("aria-label", getTranslation(TEXTS + "succeedNamed", name));
            Button end = new Button(getTranslation(TEXTS + "end"), click -> dialogs.end(unit, refresh));
            end.setAriaLabel(getTranslation(TEXTS + "endNamed", name));
            actions.add(end, succeed);
        }
        if (changeable && unit.validTo() != null) {
            Button goOn = new Button(getTranslation(TEXTS + "goOn"), click -> dialogs.goOn(unit, refresh));
            goOn.setAriaLabel(getTranslation(TEXTS + "goOnNamed", name));
            actions.add(goOn);
        }
        add(actions);
    }

    private String days(UnitRow unit) {
        String from = SwedishTime.date(unit.validFrom(), getLocale());
        return unit.validTo() == null
                ? getTranslation(TEXTS + "since", from)
                : getTranslation(TEXTS + "between", from, SwedishTime.date(unit.validTo(), getLocale()));
    }

    private String kin(UnitRow unit) {
        String before = units.all().stream()
                .filter(other -> unit.id().equals(other.successor()))
                .map(other -> other.name().in(getLocale()))
                .collect(Collectors.joining(", "));
        String after = unit.successor() == null
                ? ""
                : getTranslation(
                        TEXTS + "becomes", units.get(unit.successor()).name().in(getLocale()));
        return before.isEmpty() ? after : (getTranslation(TEXTS + "before", before) + " " + after).strip();
    }
}
