package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.SavedSearch;
import se.samverkan.casework.SavedSearches;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;

/** Saves the present choices, and keeps the list of saved searches in order. */
@SpringComponent
class SavedSearchDialogs {

    private final SavedSearches searches;
    private final Units units;
    private final CurrentUser user;

    SavedSearchDialogs(SavedSearches searches, Units units, CurrentUser user) {
        this.searches = searches;
        this.units = units;
        this.user = user;
    }

    void save(InboxAddress address, Runnable refresh) {
        UI ui = UI.getCurrent();
        TextField name = name("");
        Select<UnitRow> shared = shared(null);
        new StepDialog(
                        ui.getTranslation("casework.SavedSearchBar.save"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            searches.save(
                                    name.getValue(),
                                    address.with("", null).parameters().getQueryString(),
                                    unit(shared));
                            refresh.run();
                        },
                        name,
                        shared)
                .open();
    }

    void manage(UI ui, Runnable refresh) {
        Dialog dialog = new Dialog(ui.getTranslation("casework.SavedSearchBar.manage"));
        dialog.addClassName("step-dialog");
        Div content = new Div();
        fill(content, ui, dialog, refresh);
        dialog.add(content);
        dialog.getFooter().add(new Button(ui.getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }

    private void fill(Div content, UI ui, Dialog dialog, Runnable refresh) {
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        searches.all().forEach(search -> list.add(row(search, ui, dialog, refresh)));
        content.removeAll();
        content.add(list);
    }

    private Component row(SavedSearch search, UI ui, Dialog dialog, Runnable refresh) {
        Button opening = button(
                ui,
                search.opening() ? "casework.SavedSearchDialogs.openPlain" : "casework.SavedSearchDialogs.openWith",
                search,
                () -> {
                    searches.openWith(search.opening() ? null : search.id());
                    dialog.close();
                    refresh.run();
                });
        ListItem row = new ListItem(new Span(search.name()), opening);
        if (search.mine()) {
            row.add(
                    button(ui, "casework.SavedSearchDialogs.change", search, () -> {
                        dialog.close();
                        change(search, ui, refresh);
                    }),
                    button(ui, "casework.SavedSearchDialogs.delete", search, () -> {
                        dialog.close();
                        new StepDialog(
                                        ui.getTranslation("casework.SavedSearchDialogs.deleteTitle", search.name()),
                                        ui.getTranslation("casework.SavedSearchDialogs.delete"),
                                        () -> {
                                            searches.delete(search.id());
                                            refresh.run();
                                        },
                                        new Paragraph(ui.getTranslation("casework.SavedSearchDialogs.deleteText")))
                                .open();
                    }));
        }
        return row;
    }

    private void change(SavedSearch search, UI ui, Runnable refresh) {
        TextField name = name(search.name());
        Select<UnitRow> shared = shared(search.unit());
        new StepDialog(
                        ui.getTranslation("casework.SavedSearchDialogs.change"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            searches.change(search.id(), name.getValue(), unit(shared), search.version());
                            refresh.run();
                        },
                        name,
                        shared)
                .open();
    }

    private static Button button(UI ui, String key, SavedSearch search, Runnable step) {
        Button button = new Button(ui.getTranslation(key), click -> Refusals.handled(ui, step));
        button.setAriaLabel(ui.getTranslation(key) + ": " + search.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static TextField name(String value) {
        TextField name = new TextField(UI.getCurrent().getTranslation("casework.SavedSearchDialogs.name"));
        name.setValue(value);
        return name;
    }

    private Select<UnitRow> shared(@Nullable UnitId now) {
        UI ui = UI.getCurrent();
        String alone = ui.getTranslation("casework.SavedSearchDialogs.alone");
        Select<UnitRow> shared = new Select<>();
        shared.setLabel(ui.getTranslation("casework.SavedSearchDialogs.shared"));
        List<UnitRow> mine = user.units().stream().map(units::get).toList();
        shared.setItems(mine);
        shared.setEmptySelectionAllowed(true);
        shared.setEmptySelectionCaption(alone);
        shared.setItemLabelGenerator(row -> row == null ? alone : row.name().in(ui.getLocale()));
        mine.stream().filter(row -> row.id().equals(now)).findFirst().ifPresent(shared::setValue);
        return shared;
    }

    private static @Nullable UnitId unit(Select<UnitRow> shared) {
        UnitRow row = shared.getValue();
        return row == null ? null : row.id();
    }
}
