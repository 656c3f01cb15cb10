package se.samverkan.submissions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.MyCaseRow;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ui.CaseStatusBadge;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;
import se.samverkan.submissions.DraftRow;

/** Drafts and cases as lists; a draft never looks like something that has been sent. */
@SpringComponent
class CaseCards {

    private final Schemes schemes;
    private final Units units;
    private final Clock clock;

    CaseCards(Schemes schemes, Units units, Clock clock) {
        this.schemes = schemes;
        this.units = units;
        this.clock = clock;
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }

    UnorderedList drafts(List<DraftRow> rows) {
        Map<CallId, OpenCall> notClosed = schemes.upcoming().stream()
                .collect(Collectors.toMap(open -> open.call().id(), open -> open));
        UnorderedList list = list();
        for (DraftRow row : rows) {
            OpenCall open = row.call() == null ? null : notClosed.get(row.call());
            String title = row.title().isBlank() ? untitled(row, open) : row.title();
            RouterLink link = SubmissionNavigation.link(DraftView.class, row.id(), title);
            String about = text("casework.CaseKind." + row.kind()) + " · "
                    + text(
                            "submissions.CaseCards.saved",
                            SwedishTime.dateTime(row.savedAt(), UI.getCurrent().getLocale()),
                            row.savedBy());
            list.add(item(
                    link,
                    about,
                    new StatusBadge(text("submissions.CaseCards.notSent." + row.purpose()), Tone.WARNING),
                    row.call() == null ? "" : closes(open)));
        }
        return list;
    }

    /** Several applications without a title are told apart by what is applied for. */
    private static String untitled(DraftRow row, @Nullable OpenCall open) {
        String untitled = text("submissions.CaseCards.untitled." + row.kind());
        return open == null
                ? untitled
                : text(
                        "submissions.CaseCards.untitledFor",
                        open.scheme().name().in(UI.getCurrent().getLocale()));
    }

    private static String closes(@Nullable OpenCall open) {
        return open == null
                ? text("submissions.CaseCards.closed")
                : text(
                        "submissions.CaseCards.closes",
                        SwedishTime.date(open.call().closes(), UI.getCurrent().getLocale()));
    }

    UnorderedList cases(List<MyCaseRow> rows) {
        UnorderedList list = list();
        for (MyCaseRow row : rows) {
            RouterLink link = SubmissionNavigation.link(MyCaseView.class, row.id(), row.title());
            String about = row.number() + " · " + text("casework.CaseKind." + row.kind()) + " · "
                    + text(
                            "submissions.CaseCards.sent",
                            SwedishTime.date(row.receivedAt(), UI.getCurrent().getLocale()))
                    + (row.unreadMessages() > 0
                            ? " · " + text("submissions.CaseCards.unread", row.unreadMessages())
                            : "");
            NextStep next = row.nextStep();
            String unit = units.get(row.unit()).name().in(UI.getCurrent().getLocale());
            String where = row.status().ended()
                    ? ""
                    : text(
                            "submissions.CaseCards.where",
                            row.status().step(),
                            row.officerName() == null ? unit : row.officerName() + ", " + unit);
            ListItem item = item(
                    link,
                    about,
                    CaseStatusBadge.forApplicant(row.status(), row.waitsForApplicant()),
                    next == null
                            ? where
                            : where + ". " + text("submissions.CaseCards.next", NextStepWords.of(next, today())));
            list.add(item);
        }
        return list;
    }

    private static ListItem item(RouterLink link, String about, Span badge, String next) {
        link.addClassName("work-list__title");
        Span line = new Span(about);
        line.addClassName("work-list__about");
        Div what = new Div(link, line);
        what.addClassName("work-list__what");
        if (!next.isEmpty()) {
            Span then = new Span(next);
            then.addClassName("work-list__about");
            what.add(then);
        }
        Div when = new Div(badge);
        when.addClassName("work-list__when");
        ListItem item = new ListItem(what, when);
        item.addClassName("work-list__item");
        return item;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        return list;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
