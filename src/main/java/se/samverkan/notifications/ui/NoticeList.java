package se.samverkan.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samverkan.notifications.NoticeRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Tone;

/** Notices under their days. */
@SpringComponent
class NoticeList {

    private static final String APP = "/app/";

    private final Clock clock;

    NoticeList(Clock clock) {
        this.clock = clock;
    }

    Component of(List<NoticeRow> rows, Consumer<NoticeRow> toggle) {
        Map<LocalDate, List<NoticeRow>> days = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> SwedishTime.day(row.at()), LinkedHashMap::new, Collectors.toList()));
        Div list = new Div();
        days.forEach((day, ofDay) -> list.add(section(day, ofDay, toggle)));
        return list;
    }

    private Section section(LocalDate day, List<NoticeRow> rows, Consumer<NoticeRow> toggle) {
        UnorderedList list = new UnorderedList();
        list.addClassName("notice-list");
        rows.forEach(row -> list.add(item(row, toggle)));
        H2 heading = new H2(name(day));
        heading.addClassName("notice-list__day");
        return new Section(heading, list);
    }

    private String name(LocalDate day) {
        UI ui = UI.getCurrent();
        LocalDate today = SwedishTime.day(clock.instant());
        if (day.equals(today)) {
            return ui.getTranslation("notifications.NoticeList.today");
        }
        return day.equals(today.minusDays(1))
                ? ui.getTranslation("notifications.NoticeList.yesterday")
                : SwedishTime.date(day, ui.getLocale());
    }

    private static ListItem item(NoticeRow row, Consumer<NoticeRow> toggle) {
        UI ui = UI.getCurrent();
        Div what = new Div(subject(row));
        if (!row.read()) {
            what.add(new StatusBadge(ui.getTranslation("notifications.NoticeList.unread"), Tone.INFO));
        }
        what.addClassName("notice-list__what");
        Span about = new Span(SwedishTime.clock(row.at()) + " · "
                + ui.getTranslation("notifications.NoticeCategory." + row.category()));
        about.addClassName("muted");
        Paragraph body = new Paragraph(row.body().replaceAll("\\n+", "\n"));
        body.addClassNames("notice-list__body", "text");
        String step = row.read() ? "markUnread" : "markRead";
        Button mark = new Button(ui.getTranslation("notifications.NoticeList." + step), click -> toggle.accept(row));
        mark.addThemeVariants(ButtonVariant.LUMO_SMALL);
        mark.setAriaLabel(ui.getTranslation("notifications.NoticeList." + step + "Of", row.subject()));
        ListItem item = new ListItem(what, about, body, mark);
        item.addClassName("notice-list__item");
        item.setClassName("notice-list__item--unread", !row.read());
        return item;
    }

    private static Component subject(NoticeRow row) {
        String page = row.page();
        if (page == null) {
            return new Span(row.subject());
        }
        Anchor link = new Anchor(page.startsWith(APP) ? page.substring(APP.length()) : page, row.subject());
        link.addClassName("notice-list__subject");
        return link;
    }
}
