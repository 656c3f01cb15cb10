package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A text with its length against the limit while typing; too long a text is kept and refused, never cut. */
class CountedTextArea extends TextArea {

    private final int limit;

    CountedTextArea(String label, int limit) {
        super(label);
        this.limit = limit;
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> count());
        count();
    }

    private void count() {
        int left = limit - getValue().strip().length();
        setHelperText(
                left >= 0
                        ? getTranslation("partnerships.CountedTextArea.left", left)
                        : getTranslation("partnerships.CountedTextArea.tooMany", -left));
    }
}
