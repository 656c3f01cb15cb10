package se.samverkan.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.forms.internal.WrittenDate;

/** A date picker that also takes dates typed the Swedish ways, and keeps a text that is no date instead of losing it. */
final class DateInput extends DatePicker {

    private String unread = "";

    DateInput(Question question, String answer) {
        setLocale(question.locale());
        setI18n(words(question));
        setManualValidation(true);
        // The calendar opens by its button: popping up, it would stand in the way of those who type.
        setAutoOpen(false);
        setFallbackParser(typed -> {
            Optional<LocalDate> date = WrittenDate.read(typed);
            return date.isPresent() ? Result.ok(date.get()) : Result.error(typed);
        });
        addClassName("question__input--short");
        Optional<LocalDate> date = WrittenDate.read(answer);
        date.ifPresent(this::setValue);
        unread = date.isPresent() ? "" : answer;
        if (!unread.isEmpty()) {
            // The component has no way to begin with a text that is no date.
            getElement()
                    .executeJs(
                            "(this.updateComplete || Promise.resolve()).then(() => this._inputElementValue = $0)",
                            unread);
        }
    }

    /** The date as ISO text, or what was typed when it is not a date. */
    String answer() {
        LocalDate date = getValue();
        return date == null ? unread : date.toString();
    }

    /** False when something stands here that is no date. */
    boolean isRead() {
        return unread.isEmpty();
    }

    void onChange(Runnable changed) {
        addValueChangeListener(change -> {
            keepUnread();
            changed.run();
        });
        getElement().addEventListener("unparsable-change", event -> {
            keepUnread();
            changed.run();
        });
    }

    private void keepUnread() {
        unread = isInputUnparsable() ? getElement().getProperty("_inputElementValue", "") : "";
    }

    private static DatePickerI18n words(Question question) {
        Locale locale = question.locale();
        List<DayOfWeek> sundayFirst = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(it -> it.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(question.text("forms.DateInput.today"))
                .setCancel(question.text("forms.DateInput.cancel"));
    }
}
