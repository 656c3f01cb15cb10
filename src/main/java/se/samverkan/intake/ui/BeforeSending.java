package se.samverkan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.intake.IntakeDetails;
import se.samverkan.intake.Intakes;
import se.samverkan.intake.KnownCase;
import se.samverkan.shared.SwedishTime;

/** What to look at before it becomes a case: cases the association has already, and what is left for it to answer. */
class BeforeSending extends Div {

    private static final String TEXTS = "intake.BeforeSending.";

    BeforeSending(Intakes intakes, IntakeDetails intake, Locale locale) {
        List<KnownCase> known = intake.association() == null ? List.of() : intakes.casesOf(intake.association());
        if (!known.isEmpty()) {
            UnorderedList list = new UnorderedList();
            for (KnownCase one : known) {
                list.add(new ListItem(CaseNavigation.link(
                        one.id(),
                        getTranslation(
                                TEXTS + "case",
                                one.number(),
                                one.title(),
                                SwedishTime.date(one.receivedAt(), locale)))));
            }
            add(new H3(getTranslation(TEXTS + "known")), new Paragraph(getTranslation(TEXTS + "knownText")), list);
        }
        int missing = intakes.unanswered(intake.id());
        if (missing > 0) {
            add(
                    new H3(getTranslation(TEXTS + "missing", missing)),
                    new Paragraph(getTranslation(TEXTS + "missingText")));
        }
        add(
                new H3(getTranslation(TEXTS + "receipt")),
                new Paragraph(
                        intake.caller().email().isBlank()
                                ? getTranslation(TEXTS + "letter")
                                : getTranslation(TEXTS + "mail", intake.caller().email())));
    }
}
