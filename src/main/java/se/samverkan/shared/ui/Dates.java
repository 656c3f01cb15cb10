package se.samverkan.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The date picker in the reader's language; dates are written and read as 2026-11-22. */
public final class Dates {

    private Dates() {}

    public static void localise(DatePicker picker) {
        Locale locale = picker.getTranslation("shared.Dates.language").equals("en") ? Locale.UK : Locale.of("sv");
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "d/M yyyy", "d.M.yyyy")
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(picker.getTranslation("shared.Dates.today"))
                .setCancel(picker.getTranslation("shared.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("shared.Dates.bad")));
    }

    /** The component counts its days from Sunday. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
