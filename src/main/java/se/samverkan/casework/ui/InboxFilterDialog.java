package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.StaffMember;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseStatus;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.StepDialog;

/** Everything the inbox can be narrowed by that is not needed every day. */
class InboxFilterDialog {

    private final InboxAddress address;
    private final InboxChoices choices;
    private final Consumer<InboxAddress> open;
    private final Map<String, Supplier<@Nullable String>> given = new LinkedHashMap<>();
    private final UI ui = UI.getCurrent();

    InboxFilterDialog(InboxAddress address, InboxChoices choices, Consumer<InboxAddress> open) {
        this.address = address;
        this.choices = choices;
        this.open = open;
    }

    void open() {
        Div fields = new Div(
                choice(
                        InboxAddress.KIND,
                        List.of(CaseKind.values()),
                        InboxAddress::name,
                        kind -> ui.getTranslation("casework.CaseKind." + kind)),
                choice(
                        InboxAddress.STATUS,
                        List.of(CaseStatus.values()),
                        InboxAddress::name,
                        status -> ui.getTranslation("casework.CaseStatus." + status + ".staff")),
                choice(
                        InboxAddress.OFFICER,
                        choices.officers(),
                        member -> member.id().value().toString(),
                        StaffMember::name),
                choice(
                        InboxAddress.THEME,
                        choices.themes(),
                        theme -> theme.slug(),
                        theme -> theme.name().in(ui.getLocale())),
                choice(
                        InboxAddress.LABEL,
                        choices.labels(),
                        label -> label.id().value().toString(),
                        label -> label.ended()
                                ? ui.getTranslation("casework.Labels.ended", label.name())
                                : label.name()),
                choice(
                        InboxAddress.COMMITTEE,
                        choices.committees(),
                        unit -> unit.slug(),
                        unit -> unit.name().in(ui.getLocale())),
                association(),
                day(InboxAddress.RECEIVED_FROM),
                day(InboxAddress.RECEIVED_TO),
                day(InboxAddress.DUE_FROM),
                day(InboxAddress.DUE_TO));
        fields.addClassName("field-grid");
        new StepDialog(
                        ui.getTranslation("casework.InboxFilters.more"),
                        ui.getTranslation("casework.InboxFilterDialog.show"),
                        () -> {
                            InboxAddress chosen = address;
                            for (Map.Entry<String, Supplier<@Nullable String>> field : given.entrySet()) {
                                chosen = chosen.with(
                                        field.getKey(), field.getValue().get());
                            }
                            open.accept(chosen);
                        },
                        fields)
                .open();
    }

    private <T> Component choice(String key, List<T> items, Function<T, String> value, ItemLabelGenerator<T> label) {
        ComboBox<T> field = new ComboBox<>(ui.getTranslation("casework.InboxFilterDialog." + key));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setClearButtonVisible(true);
        items.stream()
                .filter(item -> value.apply(item).equals(address.value(key)))
                .findFirst()
                .ifPresent(field::setValue);
        given.put(key, () -> field.isEmpty() ? null : value.apply(field.getValue()));
        return field;
    }

    private Component association() {
        ComboBox<AssociationRow> field =
                new ComboBox<>(ui.getTranslation("casework.InboxFilterDialog." + InboxAddress.ASSOCIATION));
        field.setItemsWithFilterConverter(
                query -> {
                    String words = query.getFilter().orElse("");
                    int limit = query.getLimit();
                    return query.getOffset() > 0
                            ? Stream.empty()
                            : choices.associations(words).stream().limit(limit);
                },
                words -> words);
        field.setItemLabelGenerator(AssociationRow::name);
        field.setClearButtonVisible(true);
        AssociationRow now = choices.association(address);
        if (now != null) {
            field.setValue(now);
        }
        given.put(
                InboxAddress.ASSOCIATION,
                () -> field.isEmpty() ? null : field.getValue().id().value().toString());
        return field;
    }

    private Component day(String key) {
        DatePicker field = new DatePicker(ui.getTranslation("casework.InboxFilterDialog." + key));
        Dates.localise(field);
        field.setClearButtonVisible(true);
        LocalDate now = address.day(key);
        if (now != null) {
            field.setValue(now);
        }
        given.put(key, () -> field.isEmpty() ? null : field.getValue().toString());
        return field;
    }
}
