package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Concerns;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.StepDialog;
import se.samverkan.shared.ui.Tone;
import se.samverkan.submissions.LaterPaperRow;
import se.samverkan.submissions.LaterPapers;
import se.samverkan.submissions.internal.PaperQueries;

/** Which papers a case still waits for, and which are late; staff may do without one, with a reason. */
@SpringComponent
class LaterPapersSection implements CaseSection {

    private final LaterPapers papers;
    private final Cases cases;
    private final Clock clock;

    LaterPapersSection(LaterPapers papers, Cases cases, Clock clock) {
        this.papers = papers;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        List<LaterPaperRow> rows = head.has(PaperQueries.ROOM) ? papers.in(head) : List.of();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean handles = cases.mayHandle(head);
        UnorderedList list = new UnorderedList();
        list.addClassName("later-papers");
        rows.forEach(row -> list.add(line(row, handles, refresh)));
        return Optional.of(new Div(new H2(text("submissions.LaterPapersSection.heading")), list));
    }

    private ListItem line(LaterPaperRow row, boolean handles, Runnable refresh) {
        Span label = new Span(row.label().in(UI.getCurrent().getLocale()));
        label.addClassName("later-papers__label");
        ListItem item = new ListItem(label, badge(row));
        if (!row.why().isEmpty()) {
            item.add(new Paragraph(row.why()));
        }
        if (row.missing() && handles) {
            Button waive = new Button(text("submissions.LaterPapersSection.waive"), click -> ask(row, refresh));
            waive.setAriaLabel(text(
                    "submissions.LaterPapersSection.waivePaper",
                    row.label().in(UI.getCurrent().getLocale())));
            item.add(waive);
        }
        return item;
    }

    private StatusBadge badge(LaterPaperRow row) {
        LocalDate today = SwedishTime.day(clock.instant());
        String due = SwedishTime.date(row.due(), UI.getCurrent().getLocale());
        return switch (row.state()) {
            case PROMISED ->
                row.overdue(today)
                        ? new StatusBadge(text("submissions.LaterPapers.overdue", due), Tone.DANGER)
                        : new StatusBadge(text("submissions.LaterPapers.due", due), Tone.WARNING);
            case ARRIVED -> new StatusBadge(text("submissions.LaterPapersSection.arrived", closed(row)), Tone.SUCCESS);
            case WAIVED ->
                new StatusBadge(
                        text("submissions.LaterPapersSection.waived", closed(row), row.closedByName()), Tone.NEUTRAL);
        };
    }

    private static String closed(LaterPaperRow row) {
        return SwedishTime.date(
                Objects.requireNonNull(row.closedAt()), UI.getCurrent().getLocale());
    }

    private void ask(LaterPaperRow row, Runnable refresh) {
        TextArea why = new TextArea(text("submissions.LaterPapersSection.why"));
        why.setWidthFull();
        new StepDialog(
                        text(
                                "submissions.LaterPapersSection.waivePaper",
                                row.label().in(UI.getCurrent().getLocale())),
                        text("submissions.LaterPapersSection.waive"),
                        () -> {
                            papers.waive(row.id(), why.getValue());
                            refresh.run();
                        },
                        new Paragraph(text("submissions.LaterPapersSection.waiveText")),
                        Concerns.of(why, "casework.refused.waivedWithoutReason", "casework.refused.reasonTooLong"))
                .open();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
