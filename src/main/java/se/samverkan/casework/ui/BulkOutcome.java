package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.casework.BulkRow;
import se.samverkan.shared.Refused;

/** Which cases are changed and which are skipped, each of those with its reason. */
class BulkOutcome extends Div {

    private final String title;

    BulkOutcome(String key, List<BulkRow> rows) {
        List<BulkRow> skipped = rows.stream().filter(BulkRow::skipped).toList();
        List<BulkRow> changed = rows.stream().filter(row -> !row.skipped()).toList();
        title = getTranslation(key, changed.size());
        add(new Paragraph(title));
        if (!skipped.isEmpty()) {
            add(new H3(getTranslation("casework.BulkOutcome.skipped", skipped.size())), list(skipped));
        }
        if (!changed.isEmpty()) {
            add(new H3(getTranslation("casework.BulkOutcome.changed", changed.size())), list(changed));
        }
        addClassName("bulk-outcome");
    }

    void open(UI ui) {
        Dialog dialog = new Dialog(title);
        dialog.addClassName("step-dialog");
        dialog.add(this);
        dialog.getFooter().add(new Button(ui.getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }

    private Component list(List<BulkRow> rows) {
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> {
            String named = row.number() + " " + row.title();
            Refused reason = row.reason();
            list.add(new ListItem(
                    reason == null
                            ? named
                            : getTranslation(
                                    "casework.BulkOutcome.because",
                                    named,
                                    getTranslation(reason.key(), reason.args()))));
        });
        return list;
    }
}
