package se.samverkan.statements.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.StatementStatus;

/** Where a question stands, in words. */
final class StatementWords {

    private StatementWords() {}

    static StatusBadge badge(StatementStatus status, LocalDate due, LocalDate today) {
        if (status == StatementStatus.OPEN && due.isBefore(today)) {
            return new StatusBadge(text("overdue", SwedishTime.date(due, locale())), Tone.DANGER);
        }
        return switch (status) {
            case OPEN ->
                new StatusBadge(
                        due.equals(today) ? text("dueToday") : text("due", SwedishTime.date(due, locale())),
                        due.isBefore(today.plusDays(4)) ? Tone.WARNING : Tone.INFO);
            case ANSWERED -> new StatusBadge(text(status.name()), Tone.SUCCESS);
            case DECLINED, UNANSWERED -> new StatusBadge(text(status.name()), Tone.WARNING);
            case WITHDRAWN -> new StatusBadge(text(status.name()), Tone.NEUTRAL);
        };
    }

    static String stance(StatementStance stance) {
        return UI.getCurrent().getTranslation("statements.StatementStance." + stance);
    }

    static String text(String what, Object... arguments) {
        return UI.getCurrent().getTranslation("statements.StatementWords." + what, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
