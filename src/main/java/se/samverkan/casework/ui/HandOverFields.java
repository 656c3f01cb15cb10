package se.samverkan.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOverPreview;
import se.samverkan.casework.HandOvers;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.Dates;
import se.samverkan.shared.ui.Notice;

/** Which unit, why, what the association is told, by when, and, once a unit is chosen, what it would mean. */
class HandOverFields extends Div {

    private static final int DAYS_TO_ANSWER = 7;

    private final Select<UnitRow> to = new Select<>();
    private final TextArea reason = new TextArea();
    private final TextArea told = new TextArea();
    private final DatePicker answerBy = new DatePicker();
    private final Div preview = new Div();

    HandOverFields(CaseHead head, HandOvers handOvers, Units units, LocalDate today) {
        addClassName("field-stack");
        to.setLabel(getTranslation("casework.HandOverFields.to"));
        List<UnitRow> others = units.handling().stream()
                .filter(unit -> !unit.id().equals(head.unit()))
                .toList();
        to.setItems(others);
        to.setItemLabelGenerator(unit -> unit.name().in(getLocale()));
        reason.setLabel(getTranslation("casework.HandOverFields.reason"));
        reason.setHelperText(getTranslation("casework.HandOverFields.reasonHelp"));
        told.setLabel(getTranslation("casework.HandOverFields.told"));
        told.setHelperText(getTranslation("casework.HandOverFields.toldHelp"));
        answerBy.setLabel(getTranslation("casework.HandOverFields.answerBy"));
        Dates.localise(answerBy);
        answerBy.setValue(today.plusDays(DAYS_TO_ANSWER));
        preview.getElement().setAttribute("role", "status");
        to.addValueChangeListener(change -> show(
                change.getValue() == null
                        ? null
                        : handOvers.preview(head.id(), change.getValue().id()),
                units));
        add(
                Concerns.of(to, "casework.refused.handOverWithoutUnit", "casework.refused.handOverToSelf"),
                preview,
                Concerns.of(reason, "casework.refused.handOverWithoutReason"),
                Concerns.of(told, "casework.refused.handOverWithoutWords"),
                Concerns.of(answerBy, "casework.refused.nextDateMissing", "casework.refused.answerByPassed"));
    }

    private void show(@Nullable HandOverPreview means, Units units) {
        preview.removeAll();
        if (means == null) {
            return;
        }
        String from = units.get(means.from()).name().in(getLocale());
        String other = units.get(means.to()).name().in(getLocale());
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("casework.HandOverFields.untilAnswered", from)),
                new ListItem(getTranslation("casework.HandOverFields.afterwards", other, means.takers())),
                new ListItem(getTranslation(
                        means.keepsReading()
                                ? "casework.HandOverFields.readingKept"
                                : "casework.HandOverFields.readingLost",
                        from)),
                new ListItem(getTranslation(
                        "casework.HandOverFields.date", SwedishTime.date(means.nextDate(), getLocale()))));
        means.follows()
                .forEach(open -> list.add(new ListItem(
                        getTranslation("casework.HandOverFields.follows", getTranslation(open.key(), open.args())))));
        preview.add(new H3(getTranslation("casework.HandOverFields.means")), list);
        if (means.takers() == 0) {
            preview.add(Notice.warning(getTranslation("casework.HandOverFields.nobody", other), ""));
        }
    }

    /** @throws Refused when no unit or no readable date is given */
    HandOverForm value() {
        UnitRow unit = to.getValue();
        LocalDate day = answerBy.getValue();
        if (unit == null) {
            throw new Refused("casework.refused.handOverWithoutUnit");
        }
        if (day == null) {
            throw new Refused("casework.refused.nextDateMissing");
        }
        return new HandOverForm(unit.id(), reason.getValue(), told.getValue(), day);
    }
}
