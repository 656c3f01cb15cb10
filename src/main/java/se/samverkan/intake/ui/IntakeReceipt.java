package se.samverkan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.intake.Registration;
import se.samverkan.shared.ui.Notice;

/** It is a case now: what to tell the caller, and the letter when there is no mail. */
class IntakeReceipt extends Div {

    private static final String TEXTS = "intake.IntakeReceipt.";

    IntakeReceipt(Registration registration, CaseId caseId, int unanswered, TakeOverLinks links, Runnable refresh) {
        boolean mailed = !registration.caller().email().isBlank();
        add(
                Notice.success(
                        getTranslation(TEXTS + "registered", registration.number()),
                        getTranslation(TEXTS + (mailed ? "mailed" : "print"))),
                new Paragraph(CaseNavigation.link(caseId, getTranslation(TEXTS + "open"))),
                links.of(registration, unanswered, refresh));
    }
}
