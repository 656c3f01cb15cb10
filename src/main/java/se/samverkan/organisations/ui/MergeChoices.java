package se.samverkan.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.samverkan.organisations.AssociationDetails;
import se.samverkan.organisations.MergeField;
import se.samverkan.organisations.MergePreview;

/** Where the two records say different things: which of them is right. What is empty in one is taken from the other. */
class MergeChoices extends Div {

    private static final String TEXTS = "organisations.MergeChoices.";

    private final Map<MergeField, RadioButtonGroup<Boolean>> groups = new EnumMap<>(MergeField.class);

    MergeChoices(MergePreview preview) {
        add(new H2(getTranslation(TEXTS + "heading")));
        if (preview.differing().isEmpty()) {
            add(new Paragraph(getTranslation(TEXTS + "same")));
        }
        preview.differing().forEach(field -> {
            RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(getTranslation(TEXTS + field));
            group.addThemeName("vertical");
            group.setItems(false, true);
            group.setItemLabelGenerator(
                    merged -> getTranslation(TEXTS + (merged ? "merged" : "kept"), value(field, merged, preview)));
            group.setValue(field.of(preview.keep()).isEmpty());
            groups.put(field, group);
            add(group);
        });
        addClassName("field-stack");
    }

    /** What the kept record takes over. */
    Set<MergeField> taken() {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        groups.forEach((field, group) -> {
            if (Boolean.TRUE.equals(group.getValue())) {
                taken.add(field);
            }
        });
        return taken;
    }

    private String value(MergeField field, boolean merged, MergePreview preview) {
        AssociationDetails side = merged ? preview.merge() : preview.keep();
        String value = field.of(side);
        if (value.isEmpty()) {
            return getTranslation(TEXTS + "empty");
        }
        return field == MergeField.LEGAL_FORM ? getTranslation("organisations.LegalForm." + value) : value;
    }
}
