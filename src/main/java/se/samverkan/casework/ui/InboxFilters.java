package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import se.samverkan.casework.InboxSort;
import se.samverkan.municipality.UnitRow;

/** Words, unit and order in the open; the rest in a dialog, and what is chosen there as buttons that take it away. */
class InboxFilters extends Div {

    private final InboxAddress address;
    private final InboxChoices choices;
    private final Consumer<InboxAddress> open;

    InboxFilters(InboxAddress address, InboxSort order, InboxChoices choices, Consumer<InboxAddress> open) {
        this.address = address;
        this.choices = choices;
        this.open = open;
        Button more = new Button(
                getTranslation("casework.InboxFilters.more"),
                click -> new InboxFilterDialog(address, choices, open).open());
        more.getElement().setAttribute("data-key", "f");
        Div bar = new Div(words(), unit(), sort(order), more);
        bar.addClassName("filter-bar");
        add(bar);
        Div chosen = chosen();
        if (chosen.getComponentCount() > 0) {
            add(chosen);
        }
    }

    private Component words() {
        TextField words = new TextField(getTranslation("casework.InboxView.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValue(address.value(InboxAddress.WORDS));
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setClearButtonVisible(true);
        words.getElement().setAttribute("data-focus-key", "/");
        words.addValueChangeListener(change -> open.accept(address.with(InboxAddress.WORDS, change.getValue())));
        return words;
    }

    private Component unit() {
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(getTranslation("casework.InboxView.unit"));
        List<UnitRow> rows = choices.units(address.value(InboxAddress.UNIT));
        unit.setItems(rows);
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("casework.InboxView.anyUnit"));
        unit.setItemLabelGenerator(row -> row == null
                ? getTranslation("casework.InboxView.anyUnit")
                : row.name().in(UI.getCurrent().getLocale()));
        rows.stream()
                .filter(row -> row.slug().equals(address.value(InboxAddress.UNIT)))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> {
            UnitRow row = change.getValue();
            open.accept(address.with(InboxAddress.UNIT, row == null ? null : row.slug()));
        });
        return unit;
    }

    private Component sort(InboxSort order) {
        Select<InboxSort> sort = new Select<>();
        sort.setLabel(getTranslation("casework.InboxFilters.sort"));
        sort.setItems(InboxSort.values());
        sort.setItemLabelGenerator(item -> getTranslation("casework.InboxSort." + item));
        sort.setValue(order);
        sort.addValueChangeListener(
                change -> open.accept(address.with(InboxAddress.SORT, InboxAddress.name(change.getValue()))));
        return sort;
    }

    private Div chosen() {
        Div row = new Div();
        row.addClassName("chosen-filters");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("casework.InboxFilters.chosen"));
        InboxAddress.NARROWING.stream()
                .filter(key -> !key.equals(InboxAddress.WORDS) && !key.equals(InboxAddress.UNIT))
                .filter(key -> !address.value(key).isEmpty())
                .forEach(key -> row.add(chip(key)));
        if (address.narrowed()) {
            Button all = new Button(
                    getTranslation("casework.InboxFilters.clear"), click -> open.accept(address.withoutNarrowing()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(all);
        }
        return row;
    }

    private Component chip(String key) {
        String what = getTranslation(
                "casework.InboxFilters.one",
                getTranslation("casework.InboxFilterDialog." + key),
                choices.shown(address, key));
        Button chip = new Button(what, VaadinIcon.CLOSE_SMALL.create(), click -> open.accept(address.with(key, null)));
        chip.setIconAfterText(true);
        chip.setAriaLabel(getTranslation("casework.InboxFilters.remove", what));
        chip.addClassName("chosen-filters__one");
        return chip;
    }
}
