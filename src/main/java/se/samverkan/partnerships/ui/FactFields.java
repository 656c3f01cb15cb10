package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitRow;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipForm;
import se.samverkan.partnerships.Reason;

/** Name, form, parties and period. */
class FactFields extends Div {

    private final PartnershipChoices choices;
    private final TextField name;
    private final Select<PartnershipForm> form = new Select<>();
    private final ComboBox<AssociationChoice> association;
    private final Select<UnitRow> committee = new Select<>();
    private final DayInput from;
    private final DayInput to;
    private final TextField reference;

    FactFields(PartnershipChoices choices, PartnershipTexts texts) {
        this.choices = choices;
        name = new TextField(texts.field("name"));
        association = new ComboBox<>(texts.field("associationId"));
        from = new DayInput(texts.field("from"));
        to = new DayInput(texts.field("to"));
        reference = new TextField(texts.field("agreementReference"));
        addClassName("field-stack");
        name.setManualValidation(true);
        name.setHelperText(getTranslation("partnerships.FactFields.nameHelp"));
        form.setLabel(texts.field("form"));
        form.setItems(PartnershipForm.values());
        form.setItemLabelGenerator(item -> getTranslation("partnerships.PartnershipForm." + item));
        form.setValue(PartnershipForm.IOP);
        association.setManualValidation(true);
        association.setHelperText(getTranslation("partnerships.FactFields.associationHelp"));
        association.setItemLabelGenerator(AssociationChoice::label);
        association.setItems(
                query -> choices.associations(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        committee.setLabel(texts.field("committeeId"));
        committee.setManualValidation(true);
        committee.setEmptySelectionAllowed(true);
        committee.setItemLabelGenerator(unit -> unit == null ? "" : texts.name(unit.name()));
        committee.setItems(choices.committees(null));
        to.setHelperText(getTranslation("partnerships.FactFields.toHelp"));
        reference.setManualValidation(true);
        reference.setHelperText(getTranslation("partnerships.FactFields.referenceHelp"));
        add(name, form, association, committee, from, to, reference);
    }

    Map<String, NamedField> fields() {
        return Map.of(
                "name", NamedField.of(name),
                "associationId", NamedField.of(association),
                "committeeId", NamedField.of(committee),
                "from", NamedField.of(from),
                "to", NamedField.of(to),
                "agreementReference", NamedField.of(reference));
    }

    void show(PartnershipDraftForm saved) {
        propose(saved.name(), saved.associationId(), saved.committeeId());
        form.setValue(saved.form());
        from.setValue(saved.from());
        to.setValue(saved.to());
        reference.setValue(saved.agreementReference() == null ? "" : saved.agreementReference());
    }

    void propose(String title, UUID associationId, @Nullable UUID committeeId) {
        name.setValue(title);
        association.setValue(choices.association(associationId));
        List<UnitRow> offered = choices.committees(committeeId);
        committee.setItems(offered);
        offered.stream()
                .filter(unit -> unit.id().value().equals(committeeId))
                .findFirst()
                .ifPresent(committee::setValue);
    }

    /** What has to be there in any case, and what only looks filled in. */
    void addUnreadable(List<Reason> reasons) {
        if (name.getValue().isBlank()) {
            reasons.add(new Reason("name", "partnerships.reason.nameMissing"));
        }
        if (association.getValue() == null) {
            reasons.add(new Reason("associationId", "partnerships.reason.associationMissing"));
        }
        if (from.unreadable()) {
            reasons.add(new Reason("from", "partnerships.reason.dateUnreadable"));
        }
        if (to.unreadable()) {
            reasons.add(new Reason("to", "partnerships.reason.dateUnreadable"));
        }
    }

    String name() {
        return name.getValue();
    }

    PartnershipForm form() {
        return form.getValue();
    }

    @Nullable
    UUID association() {
        AssociationChoice chosen = association.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Nullable
    UUID committee() {
        UnitRow chosen = committee.getValue();
        return chosen == null ? null : chosen.id().value();
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate to() {
        return to.getValue();
    }

    String reference() {
        return reference.getValue();
    }
}
