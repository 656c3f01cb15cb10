package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ui.FileSlot;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.StatusBadge;
import se.samverkan.shared.ui.Toast;
import se.samverkan.shared.ui.Tone;
import se.samverkan.submissions.LaterPaperRow;
import se.samverkan.submissions.LaterPapers;

/** The papers the association has promised for later, each with a place to hand it in. */
@SpringComponent
class MyLaterPapers {

    private final LaterPapers papers;
    private final Documents documents;
    private final Mandates mandates;
    private final Clock clock;

    MyLaterPapers(LaterPapers papers, Documents documents, Mandates mandates, Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Component> of(CaseHead head, Runnable refresh) {
        List<LaterPaperRow> missing = head.status().ended()
                ? List.of()
                : papers.mine(head).stream().filter(LaterPaperRow::missing).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        boolean editable = mandates.mayEdit(head.association());
        UI ui = UI.getCurrent();
        Div content = new Div(
                new H2(ui.getTranslation("submissions.MyLaterPapers.heading")),
                new Paragraph(ui.getTranslation("submissions.MyLaterPapers.text")));
        missing.forEach(paper -> content.add(paper(paper, editable, refresh)));
        return Optional.of(content);
    }

    private Div paper(LaterPaperRow paper, boolean editable, Runnable refresh) {
        UI ui = UI.getCurrent();
        LocalDate today = SwedishTime.day(clock.instant());
        String day = SwedishTime.date(paper.due(), ui.getLocale());
        StatusBadge due = paper.overdue(today)
                ? new StatusBadge(ui.getTranslation("submissions.LaterPapers.overdue", day), Tone.DANGER)
                : new StatusBadge(ui.getTranslation("submissions.LaterPapers.due", day), Tone.WARNING);
        Div block = new Div(
                new H3(paper.label().in(ui.getLocale())),
                due,
                new FileSlot(documents, LaterPapers.files(paper.id()), paper.slot(), editable));
        block.addClassName("later-paper");
        if (editable) {
            Button handIn = new Button(ui.getTranslation("submissions.MyLaterPapers.handIn"), click -> {
                if (Refusals.handled(ui, () -> papers.handIn(paper.id()))) {
                    Toast.success(ui.getTranslation("submissions.MyLaterPapers.done"));
                    refresh.run();
                }
            });
            handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            handIn.setAriaLabel(ui.getTranslation(
                    "submissions.MyLaterPapers.handInPaper", paper.label().in(ui.getLocale())));
            block.add(handIn);
        }
        return block;
    }
}
