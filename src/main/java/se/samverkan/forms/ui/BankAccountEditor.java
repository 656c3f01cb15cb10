package se.samverkan.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.forms.Problem;
import se.samverkan.forms.internal.WrittenBankAccount;
import se.samverkan.shared.BankAccount.Kind;

/** Bankgiro, plusgiro or an account in a bank; only the account has a clearing number. */
final class BankAccountEditor implements FieldEditor {

    private final Question question;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField clearing;
    private final TextField number;
    private final Parts parts;

    BankAccountEditor(Question question) {
        this.question = question;
        String key = question.field().key();
        number = TextInputs.digits(question.answer(WrittenBankAccount.NUMBER));
        number.setManualValidation(true);
        kind.setLabel(question.text("forms.BankAccountEditor.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> question.text("forms.BankAccount." + it));
        WrittenBankAccount.kind(question.answers(), key).ifPresent(kind::setValue);
        kind.setManualValidation(true);
        kind.addValueChangeListener(change -> {
            // One's number is no other's.
            number.clear();
            fit();
        });
        kind.addClassName("question__input");
        clearing = TextInputs.count(question.answer(WrittenBankAccount.CLEARING));
        clearing.setLabel(question.text("forms.BankAccountEditor.clearing"));
        clearing.setManualValidation(true);
        Map<String, Component> inputs = new LinkedHashMap<>();
        inputs.put(WrittenBankAccount.KIND, kind);
        inputs.put(WrittenBankAccount.CLEARING, clearing);
        inputs.put(WrittenBankAccount.NUMBER, number);
        parts = new Parts(question, inputs);
        fit();
    }

    private void fit() {
        Kind chosen = kind.getValue();
        clearing.setVisible(chosen == Kind.ACCOUNT);
        number.setVisible(chosen != null);
        if (chosen != null) {
            number.setLabel(question.text("forms.BankAccountEditor." + chosen));
        }
    }

    @Override
    public Component component() {
        return parts.group();
    }

    @Override
    public @Nullable Object value() {
        Kind chosen = kind.getValue();
        Map<String, String> account = new LinkedHashMap<>();
        account.put(WrittenBankAccount.KIND, chosen == null ? "" : WrittenBankAccount.value(chosen));
        account.put(WrittenBankAccount.CLEARING, clearing.getValue());
        account.put(WrittenBankAccount.NUMBER, number.getValue());
        return account;
    }

    @Override
    public void onChange(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
        clearing.addValueChangeListener(change -> changed.run());
        number.addValueChangeListener(change -> changed.run());
    }

    @Override
    public void refuse(Problem problem, String message) {
        parts.refuse(problem, message);
    }

    @Override
    public void accept() {
        parts.accept();
    }

    @Override
    public void focus(Problem problem) {
        parts.focus(problem);
    }

    @Override
    public void focus() {
        parts.focus();
    }
}
