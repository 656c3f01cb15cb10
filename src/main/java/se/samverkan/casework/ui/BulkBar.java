package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import se.samverkan.casework.SeenCase;

/** What can be done with the chosen cases; says how many they are. */
class BulkBar extends Div {

    private final CaseSelection selection;
    private final Span count = new Span();
    private final Div actions = new Div();

    BulkBar(CaseSelection selection, BulkDialogs dialogs, Supplier<List<SeenCase>> matching, Runnable refresh) {
        this.selection = selection;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("casework.BulkBar.name"));
        count.getElement().setAttribute("role", "status");
        Button all = new Button(getTranslation("casework.BulkBar.all"), click -> {
            selection.chooseAll(matching.get());
            refresh.run();
        });
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button none = new Button(getTranslation("casework.BulkBar.none"), click -> {
            selection.clear();
            refresh.run();
        });
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button assign =
                new Button(getTranslation("casework.BulkBar.assign"), click -> dialogs.assign(selection, refresh));
        Button label = new Button(getTranslation("casework.BulkBar.label"), click -> dialogs.label(selection, refresh));
        Button due = new Button(getTranslation("casework.BulkBar.due"), click -> dialogs.due(selection, refresh));
        actions.addClassName("actions");
        actions.add(assign, label, due, none);
        add(count, all, actions);
        update();
    }

    void update() {
        boolean any = selection.size() > 0;
        count.setText(any ? getTranslation("casework.BulkBar.chosen", selection.size()) : "");
        actions.setVisible(any);
    }
}
