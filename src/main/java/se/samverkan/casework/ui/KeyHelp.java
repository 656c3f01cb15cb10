package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.samverkan.shared.ui.DataTable;

/** The button that shows the keys, and the choice to do without them (WCAG 2.1.4). */
class KeyHelp extends Button {

    private static final List<String> KEYS =
            List.of("move", "open", "assign", "take", "label", "due", "next", "back", "select", "search", "go", "help");

    KeyHelp() {
        super(VaadinIcon.KEYBOARD_O.create());
        setText(getTranslation("casework.KeyHelp.keys"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("data-key", "?");
        addClickListener(click -> open());
    }

    private void open() {
        Dialog dialog = new Dialog(getTranslation("casework.KeyHelp.title"));
        dialog.addClassName("step-dialog");
        DataTable table = new DataTable(
                getTranslation("casework.KeyHelp.title"),
                List.of(getTranslation("casework.KeyHelp.key"), getTranslation("casework.KeyHelp.does")));
        KEYS.forEach(key -> {
            Span pressed = new Span(getTranslation("casework.KeyHelp." + key + ".key"));
            pressed.addClassName("key");
            table.row(pressed, new Span(getTranslation("casework.KeyHelp." + key)));
        });
        Checkbox on = new Checkbox(getTranslation("casework.KeyHelp.on"));
        on.getElement()
                .executeJs("return localStorage.getItem('samverkan-keys') !== 'off'")
                .then(Boolean.class, on::setValue);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                on.getElement()
                        .executeJs("localStorage.setItem('samverkan-keys', $0 ? 'on' : 'off')", change.getValue());
            }
        });
        dialog.add(table, on, new Paragraph(getTranslation("casework.KeyHelp.offHelp")));
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }
}
