package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseLinkKind;
import se.samverkan.casework.CaseLinks;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Conversation;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Toast;

/** Finds another case by its number or words and says what this one is to it. A duplicate can be ended here too. */
class LinkDialog {

    private final CaseLinks links;
    private final CaseDialogs dialogs;
    private final CaseHead head;
    private final Runnable refresh;
    private final UI ui = UI.getCurrent();
    private final Select<CaseLinkKind> kind = new Select<>();
    private final ComboBox<CaseHead> other = new ComboBox<>();
    private final Checkbox close = new Checkbox();
    private final TextArea why = new TextArea();
    private final Div foreign = new Div();

    LinkDialog(CaseLinks links, CaseDialogs dialogs, CaseHead head, Runnable refresh) {
        this.dialogs = dialogs;
        this.links = links;
        this.head = head;
        this.refresh = refresh;
        other.setLabel(text("other"));
        other.setHelperText(text("otherHelp"));
        other.setItemLabelGenerator(row -> row.number() + " · " + row.title() + " · " + row.associationName());
        other.setItems(query -> {
            // The component asks page by page; ten hits are all there are.
            int offset = query.getOffset();
            return links.find(query.getFilter().orElse(""), head.id()).stream()
                    .skip(offset)
                    .limit(query.getLimit());
        });
        other.addValueChangeListener(change -> propose());
        kind.setLabel(text("kind"));
        kind.setItems(CaseLinkKind.values());
        kind.setItemLabelGenerator(item -> ui.getTranslation("casework.CaseLinkKind." + item + ".this"));
        kind.setValue(CaseLinkKind.FOLLOW_UP_OF);
        kind.addValueChangeListener(change -> show());
        close.setLabel(text("close"));
        close.addValueChangeListener(change -> show());
        why.setLabel(text("why"));
        why.setHelperText(text("whyHelp"));
        why.setMaxLength(Conversation.LONGEST);
        show();
    }

    /** Opens with what somebody has seen by comparing the two. */
    void duplicateOf(CaseHead chosen) {
        kind.setValue(CaseLinkKind.DUPLICATE_OF);
        other.setValue(chosen);
        open();
    }

    void open() {
        Div fields = new Div(
                Concerns.of(
                        other,
                        "casework.refused.linkWithoutCase",
                        "casework.refused.linkedToItself",
                        "casework.refused.linkedAlready",
                        "casework.refused.linkedInACircle"),
                kind,
                close,
                foreign,
                Concerns.of(why, "casework.refused.duplicateWithoutReason"));
        fields.addClassName("field-stack");
        dialogs.ask(head, text("title", head.number()), text("confirm"), this::link, fields)
                .open();
    }

    private void link(CaseHead seen) {
        CaseHead chosen = other.getValue();
        if (chosen == null) {
            throw new Refused("casework.refused.linkWithoutCase");
        }
        if (closes()) {
            links.closeAsDuplicate(head.id(), chosen.id(), why.getValue(), seen.version());
            Toast.success(text("closed", head.number()));
        } else {
            links.link(head.id(), kind.getValue(), chosen.id(), seen.version());
        }
        refresh.run();
    }

    private boolean closes() {
        return close.isVisible() && Boolean.TRUE.equals(close.getValue());
    }

    private void show() {
        boolean open = head.status() != CaseStatus.NETWORK
                && head.status().successors().contains(CaseStatus.ASSIGNED);
        close.setVisible(open && kind.getValue() == CaseLinkKind.DUPLICATE_OF);
        why.setVisible(closes());
        propose();
    }

    /** To close one association's case for another's sake is seldom right. */
    private void warn() {
        foreign.removeAll();
        CaseHead chosen = other.getValue();
        if (closes() && chosen != null && !chosen.association().equals(head.association())) {
            foreign.add(Notice.warning(
                            text("foreign", chosen.associationName(), head.associationName()), text("foreignText"))
                    .announced());
        }
    }

    /** The other case's number is told only to the association that owns it. */
    private void propose() {
        warn();
        CaseHead chosen = other.getValue();
        if (why.isVisible() && chosen != null && why.isEmpty()) {
            why.setValue(
                    chosen.association().equals(head.association())
                            ? text("sameAssociation", chosen.number())
                            : text("anotherAssociation"));
        }
    }

    private String text(String what, Object... arguments) {
        return ui.getTranslation("casework.LinkDialog." + what, arguments);
    }
}
