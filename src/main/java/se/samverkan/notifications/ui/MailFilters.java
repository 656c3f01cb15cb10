package se.samverkan.notifications.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.notifications.MailFilter;
import se.samverkan.notifications.MailState;
import se.samverkan.shared.ui.Dates;

/** Narrows the list of mails; each choice leads to an address of its own. */
class MailFilters extends Div {

    private final Select<MailState> state = new Select<>();
    private final TextField address = new TextField(getTranslation("notifications.MailsView.address"));
    private final Select<String> template = new Select<>();
    private final DatePicker from;
    private final DatePicker to;

    MailFilters(MailFilter filter, List<String> templates, Consumer<MailFilter> changed) {
        addClassName("filter-bar");
        state.setLabel(getTranslation("notifications.MailsView.state"));
        state.setItems(MailState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("notifications.MailsView.anyState"));
        state.setItemLabelGenerator(item -> item == null
                ? getTranslation("notifications.MailsView.anyState")
                : getTranslation("notifications.MailState." + item));
        state.setValue(filter.state());
        address.setValue(filter.address());
        template.setLabel(getTranslation("notifications.MailsView.template"));
        template.setItems(templates);
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("notifications.MailsView.anyTemplate"));
        template.setItemLabelGenerator(
                item -> item == null ? getTranslation("notifications.MailsView.anyTemplate") : item);
        if (templates.contains(filter.template())) {
            template.setValue(filter.template());
        }
        from = day("from", filter.from());
        to = day("to", filter.to());
        add(state, address, template, from, to);
        state.addValueChangeListener(change -> changed.accept(chosen()));
        address.addValueChangeListener(change -> changed.accept(chosen()));
        template.addValueChangeListener(change -> changed.accept(chosen()));
        from.addValueChangeListener(change -> changed.accept(chosen()));
        to.addValueChangeListener(change -> changed.accept(chosen()));
    }

    private DatePicker day(String what, @Nullable LocalDate day) {
        DatePicker picker = new DatePicker(getTranslation("notifications.MailsView." + what));
        Dates.localise(picker);
        picker.setValue(day);
        return picker;
    }

    private MailFilter chosen() {
        String chosen = template.getValue();
        return new MailFilter(
                state.getValue(), address.getValue(), chosen == null ? "" : chosen, from.getValue(), to.getValue());
    }
}
