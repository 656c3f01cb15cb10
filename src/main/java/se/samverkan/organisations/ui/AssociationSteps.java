package se.samverkan.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Toast;

/** What those on the staff who keep the register in order may do with an association. */
@SpringComponent
class AssociationSteps {

    private static final String TEXTS = "organisations.AssociationSteps.";
    private static final Set<StaffRole> KEEPERS =
            Set.of(StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR, StaffRole.ADMINISTRATOR);

    private final Associations associations;
    private final CurrentUser user;

    AssociationSteps(Associations associations, CurrentUser user) {
        this.associations = associations;
        this.user = user;
    }

    boolean offered() {
        return KEEPERS.stream().anyMatch(user::has);
    }

    Div of(AssociationDetails association, Runnable done) {
        UI ui = UI.getCurrent();
        Div actions = new Div();
        actions.addClassName("actions");
        if (offered()) {
            actions.add(
                    new Button(ui.getTranslation(TEXTS + "merge"), click -> choose(ui, association)),
                    new Button(ui.getTranslation(TEXTS + "number"), click -> number(ui, association, done)));
        }
        return actions;
    }

    private void choose(UI ui, AssociationDetails keep) {
        ComboBox<AssociationRow> other = new ComboBox<>(ui.getTranslation(TEXTS + "other"));
        other.setHelperText(ui.getTranslation(TEXTS + "otherHelp"));
        other.setItemLabelGenerator(row -> row.number() == null ? row.name() : row.name() + ", " + row.number());
        other.setItems(query ->
                associations.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .filter(row -> !row.id().equals(keep.id()))
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        other.addClassName("field");
        new StepDialog(
                        ui.getTranslation(TEXTS + "mergeTitle", keep.name()),
                        ui.getTranslation(TEXTS + "preview"),
                        () -> {
                            AssociationRow chosen = other.getValue();
                            if (chosen == null) {
                                throw new Refused("organisations.refused.mergeOther");
                            }
                            ui.navigate(MergeView.class, MergeView.parameters(keep.id(), chosen.id()));
                        },
                        new Paragraph(ui.getTranslation(TEXTS + "mergeHelp")),
                        other)
                .open();
    }

    private void number(UI ui, AssociationDetails association, Runnable done) {
        TextField number = new TextField(ui.getTranslation("organisations.AssociationFields.organisationNumber"));
        number.setValue(association.toForm().organisationNumber());
        TextArea reason = new TextArea(ui.getTranslation(TEXTS + "reason"));
        new StepDialog(
                        ui.getTranslation(TEXTS + "number"),
                        ui.getTranslation("shared.save"),
                        () -> {
                            associations.correctNumber(
                                    association.id(), number.getValue(), reason.getValue(), association.version());
                            Toast.success(ui.getTranslation(TEXTS + "numberSaved"));
                            done.run();
                        },
                        new Paragraph(ui.getTranslation(TEXTS + "numberHelp")),
                        number,
                        reason)
                .open();
    }
}
