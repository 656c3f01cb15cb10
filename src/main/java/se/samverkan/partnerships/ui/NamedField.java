package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/** A field as far as a reason is concerned: it can be marked and it can be gone to. */
record NamedField(HasValidation validation, Focusable<?> focus) {

    static <F extends HasValidation & Focusable<?>> NamedField of(F field) {
        return new NamedField(field, field);
    }

    void refuse(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(true);
    }

    void accept() {
        validation.setInvalid(false);
    }
}
