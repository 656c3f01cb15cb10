package se.samverkan.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.HistoryRow;
import se.samverkan.shared.SwedishTime;

/** What has happened in a case, newest first, in the words of the reader. */
public class Timeline extends OrderedList {

    /** @param audience "staff" or "applicant" */
    public Timeline(List<HistoryRow> rows, String audience) {
        addClassName("timeline");
        for (HistoryRow row : rows) {
            Span when = new Span(SwedishTime.dateTime(row.at(), getLocale()));
            when.addClassName("timeline__when");
            String who = row.who().in(getLocale());
            boolean cleared = row.step() == CaseStep.LABELLED && who.isEmpty();
            Span what = new Span(getTranslation(
                    "casework.CaseStep." + row.step() + (cleared ? ".none." : ".") + audience, who, row.actorName()));
            what.addClassName("timeline__what");
            ListItem item = new ListItem(when, what);
            if (!row.why().isEmpty()) {
                Paragraph why = new Paragraph(row.why());
                why.addClassName("timeline__why");
                item.add(why);
            }
            item.addClassName("timeline__item");
            add(item);
        }
    }
}
