package se.samverkan.organisations.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.LegalForm;
import se.samverkan.organisations.internal.AssociationInput;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.ErrorSummary;

/** What one fills in about an association; judged when it is handed in, never while it is typed. */
class AssociationFields extends Div {

    private static final String TEXTS = "organisations.AssociationFields.";

    private final Binder<AssociationForm> binder = new Binder<>(AssociationForm.class);
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField number = new TextField();
    private final Checkbox noNumber = new Checkbox(getTranslation(TEXTS + "noNumber"));

    /** @param known what is on record already; a number on record stays */
    AssociationFields(@Nullable AssociationForm known) {
        addClassName("form");
        binder.setDefaultValidatorsEnabled(false);
        add(summary);
        addText(new TextField(), "name", AssociationInput::name);
        addNumber(known != null && !known.organisationNumber().isBlank());
        addLegalForm();
        addText(new TextField(), "email", AssociationInput::email);
        addText(new TextField(), "phone", AssociationInput::phone);
        addText(new TextField(), "web", AssociationInput::web);
        addText(new TextField(), "address", AssociationInput::line);
        addText(new TextField(), "postalCode", AssociationInput::postalCode);
        addText(new TextField(), "city", AssociationInput::line);
        addPurpose();
        addStartedYear();
        if (known != null) {
            binder.readRecord(known);
            noNumber.setValue(known.organisationNumber().isBlank());
        }
        binder.setValidatorsDisabled(true);
    }

    /** The form if nothing is wrong with it; else empty, and every error is shown. */
    Optional<AssociationForm> submitted() {
        binder.setValidatorsDisabled(false);
        try {
            show(binder.validate().getFieldValidationErrors());
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAlready) {
            return Optional.empty();
        } finally {
            binder.setValidatorsDisabled(true);
        }
    }

    private void show(List<BindingValidationStatus<?>> errors) {
        summary.clear();
        errors.forEach(error -> summary.add(error.getMessage().orElse(""), () -> {
            if (error.getField() instanceof Focusable<?> field) {
                field.focus();
            }
        }));
        summary.open();
    }

    private void addText(TextField field, String property, SerializableConsumer<String> reading) {
        add(dressed(field, property));
        binder.forField(field)
                .withValidator((typed, context) -> judge(reading, typed))
                .bind(property);
    }

    private void addNumber(boolean fixed) {
        addText(number, "organisationNumber", typed -> {
            if (typed.isBlank() && !noNumber.getValue()) {
                throw new Refused("organisations.refused.numberOrNone");
            }
            AssociationInput.number(typed);
        });
        number.setReadOnly(fixed);
        number.setHelperText(getTranslation(TEXTS + (fixed ? "numberFixed" : "numberHelp")));
        noNumber.setVisible(!fixed);
        noNumber.addValueChangeListener(change -> {
            number.setEnabled(!change.getValue());
            if (change.getValue()) {
                number.clear();
            }
        });
        add(noNumber);
    }

    private void addLegalForm() {
        Select<LegalForm> field = new Select<>();
        field.setLabel(getTranslation(TEXTS + "legalForm"));
        field.setItems(LegalForm.values());
        field.setItemLabelGenerator(form -> getTranslation("organisations.LegalForm." + form));
        field.setManualValidation(true);
        field.addClassName("field");
        add(field);
        binder.forField(field)
                .withValidator((chosen, context) -> chosen == null
                        ? ValidationResult.error(getTranslation("organisations.refused.legalFormMissing"))
                        : ValidationResult.ok())
                .bind("legalForm");
    }

    private void addPurpose() {
        TextArea field = new TextArea(getTranslation(TEXTS + "purpose"));
        field.setManualValidation(true);
        field.setMinRows(4);
        field.addClassName("field");
        field.setHelperText(getTranslation(TEXTS + "purposeHelp", AssociationInput.PURPOSE_LIMIT));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> field.setHelperText(
                getTranslation(TEXTS + "counter", change.getValue().length(), AssociationInput.PURPOSE_LIMIT)));
        add(field);
        binder.forField(field)
                .withValidator((typed, context) -> judge(AssociationInput::purpose, typed))
                .bind("purpose");
    }

    private void addStartedYear() {
        TextField field = dressed(new TextField(), "startedYear");
        field.setHelperText(getTranslation(TEXTS + "startedYearHelp"));
        add(field);
        binder.forField(field)
                .withValidator((typed, context) -> judge(AssociationInput::startedYear, typed))
                .withConverter(AssociationFields::year, year -> year == null ? "" : year.toString())
                .bind("startedYear");
    }

    /** Never fails: a converter speaks while one types. What is no year is refused when the form is handed in. */
    private static @Nullable Integer year(String typed) {
        return typed.strip().matches("[0-9]{4}") ? Integer.valueOf(typed.strip()) : null;
    }

    private TextField dressed(TextField field, String key) {
        field.setLabel(getTranslation(TEXTS + key));
        field.setManualValidation(true);
        field.addClassName("field");
        return field;
    }

    private ValidationResult judge(SerializableConsumer<String> reading, String typed) {
        try {
            reading.accept(typed);
            return ValidationResult.ok();
        } catch (Refused refused) {
            return ValidationResult.error(getTranslation(refused.key(), refused.args()));
        }
    }
}
