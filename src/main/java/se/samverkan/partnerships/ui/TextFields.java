package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import se.samverkan.partnerships.PartnershipDraftForm;

/** What citizens will read in running text. */
class TextFields extends Div {

    private final CountedTextArea purpose;
    private final CountedTextArea background;
    private final CountedTextArea goalsText;
    private final CountedTextArea note;

    TextFields(PartnershipTexts texts) {
        purpose = new CountedTextArea(texts.field("purpose"), PartnershipDraftForm.PURPOSE_LIMIT);
        background = new CountedTextArea(texts.field("background"), PartnershipDraftForm.TEXT_LIMIT);
        goalsText = new CountedTextArea(texts.field("goalsText"), PartnershipDraftForm.TEXT_LIMIT);
        note = new CountedTextArea(texts.field("note"), PartnershipDraftForm.NOTE_LIMIT);
        addClassName("partnership-form__texts");
        add(
                new H2(getTranslation("partnerships.TextFields.title")),
                new Paragraph(getTranslation("partnerships.TextFields.help")),
                purpose,
                background,
                goalsText,
                note);
    }

    Map<String, NamedField> fields() {
        return Map.of(
                "purpose", NamedField.of(purpose),
                "background", NamedField.of(background),
                "goalsText", NamedField.of(goalsText),
                "note", NamedField.of(note));
    }

    void show(PartnershipDraftForm saved) {
        purpose.setValue(saved.purpose());
        background.setValue(saved.background());
        goalsText.setValue(saved.goalsText());
        note.setValue(saved.note() == null ? "" : saved.note());
    }

    String purpose() {
        return purpose.getValue();
    }

    String background() {
        return background.getValue();
    }

    String goalsText() {
        return goalsText.getValue();
    }

    String note() {
        return note.getValue();
    }
}
