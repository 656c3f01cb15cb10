package se.samverkan.casework.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.access.StaffMember;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Conversation;
import se.samverkan.shared.Refused;

/** Where a note is written. Those who handle the case may name colleagues, in the text or in the field beside it. */
class NoteBox extends Div {

    private final Conversation conversation;
    private final CaseId id;
    private final Runnable saved;
    private final String typedKey;
    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<StaffMember> mention = new MultiSelectComboBox<>();

    NoteBox(Conversation conversation, CaseId id, boolean mayMention, Runnable saved) {
        this.conversation = conversation;
        this.id = id;
        this.saved = saved;
        this.typedKey = "note " + id.value();
        addClassName("conversation__box");
        text.setLabel(getTranslation("casework.NotesSection.new"));
        text.setWidthFull();
        KeptTyping.in(text, typedKey);
        if (ComponentUtil.getData(UI.getCurrent(), typedKey) instanceof String typed) {
            text.setValue(typed);
        }
        text.addValueChangeListener(change -> {
            ComponentUtil.setData(UI.getCurrent(), typedKey, change.getValue());
            text.setInvalid(false);
        });
        mention.setLabel(getTranslation("casework.NoteBox.mention"));
        mention.setHelperText(getTranslation("casework.NoteBox.mentionHelp"));
        mention.setItemLabelGenerator(StaffMember::name);
        mention.setItems(query -> {
            int offset = query.getOffset();
            return found(query.getFilter().orElse("")).skip(offset).limit(query.getLimit());
        });
        mention.setWidthFull();
        mention.setVisible(mayMention);
        add(text, mention, new Button(getTranslation("casework.NotesSection.save"), click -> save()));
    }

    private Stream<StaffMember> found(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return conversation.colleagues().stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void save() {
        try {
            conversation.note(
                    id,
                    text.getValue(),
                    mention.getValue().stream().map(StaffMember::id).collect(Collectors.toSet()));
        } catch (Refused refused) {
            text.setErrorMessage(getTranslation(refused.key(), refused.args()));
            text.setInvalid(true);
            text.focus();
            return;
        }
        ComponentUtil.setData(UI.getCurrent(), typedKey, null);
        KeptTyping.forget(typedKey);
        saved.run();
    }
}
