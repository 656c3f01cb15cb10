package se.samverkan.notifications.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samverkan.journal.JournalEntry;
import se.samverkan.notifications.LetterWordingForm;
import se.samverkan.shared.SwedishTime;

/** Who has changed a letter's words, when, and to what. */
class LetterWordingHistory extends Div {

    LetterWordingHistory(List<JournalEntry> entries) {
        add(new H2(getTranslation("notifications.LetterWordingHistory.title")));
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("notifications.LetterWordingHistory.empty")));
        }
        for (JournalEntry entry : entries) {
            String what = getTranslation(
                    entry.event().endsWith("reset")
                            ? "notifications.LetterWordingHistory.reset"
                            : "notifications.LetterWordingHistory.changed",
                    entry.actorName(),
                    SwedishTime.dateTime(entry.at(), getLocale()));
            add(new Details(
                    what,
                    MailPreview.of(
                            new LetterWordingForm(
                                    entry.facts().getOrDefault("subject", ""),
                                    entry.facts().getOrDefault("body", "")),
                            "")));
        }
    }
}
