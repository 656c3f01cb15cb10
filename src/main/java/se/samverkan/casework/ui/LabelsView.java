package se.samverkan.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import se.samverkan.access.Roles;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.Labels;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StepDialog;

/** The municipality's labels: made, renamed and ended here. */
@Route("etiketter")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "casework.LabelsView.title", order = 65, icon = "vaadin:tags")
class LabelsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Labels labels;

    LabelsView(Labels labels) {
        this.labels = labels;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Button add = new Button(getTranslation("casework.LabelsView.add"), click -> ask("", labels::create));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(new PageHeader(getPageTitle(), add), new Paragraph(getTranslation("casework.LabelsView.intro")));
        List<LabelRow> rows = labels.all();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("casework.LabelsView.empty"), getTranslation("casework.LabelsView.emptyText")));
            return;
        }
        DataTable table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("casework.LabelsView.name"),
                        getTranslation("casework.LabelsView.used"),
                        getTranslation("casework.LabelsView.action")));
        rows.forEach(row -> table.row(
                new Span(row.name()),
                new Span(getTranslation(row.ended() ? "casework.LabelsView.ended" : "casework.LabelsView.inUse")),
                actions(row)));
        add(table);
    }

    private Div actions(LabelRow row) {
        Button rename = new Button(
                getTranslation("casework.LabelsView.rename"),
                click -> ask(row.name(), name -> labels.rename(row.id(), name, row.version())));
        rename.setAriaLabel(getTranslation("casework.LabelsView.renameNamed", row.name()));
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button end = new Button(
                getTranslation(row.ended() ? "casework.LabelsView.resume" : "casework.LabelsView.end"), click -> {
                    Refusals.handled(this, () -> labels.offer(row.id(), row.ended(), row.version()));
                    show();
                });
        end.setAriaLabel(end.getText() + ": " + row.name());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(rename, end);
    }

    private void ask(String now, Consumer<String> step) {
        TextField name = new TextField(getTranslation("casework.LabelsView.name"));
        name.setValue(now);
        new StepDialog(
                        getTranslation(now.isEmpty() ? "casework.LabelsView.add" : "casework.LabelsView.rename"),
                        getTranslation("shared.save"),
                        () -> {
                            step.accept(name.getValue());
                            show();
                        },
                        name)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.LabelsView.title");
    }
}
