package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.casework.CaseHead;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.Amendments;

/** What the association has to do in a case of its own, and what it still may. */
@SpringComponent
class MyCaseTodo {

    private final CompletionBanner banner;
    private final MyLaterPapers papers;
    private final Amendments amendments;
    private final Mandates mandates;

    MyCaseTodo(CompletionBanner banner, MyLaterPapers papers, Amendments amendments, Mandates mandates) {
        this.banner = banner;
        this.papers = papers;
        this.amendments = amendments;
        this.mandates = mandates;
    }

    List<Component> of(CaseHead head, Runnable refresh) {
        return Stream.of(banner.of(head), papers.of(head, refresh))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As long as nobody has begun to handle it. */
    Optional<Component> change(CaseHead head) {
        if (!head.status().openToChange(head.officer()) || !mandates.mayEdit(head.association())) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        return Optional.of(new Button(
                ui.getTranslation("submissions.MyCaseTodo.change." + head.kind()),
                click -> Refusals.handled(
                        ui,
                        () -> SubmissionNavigation.open(
                                ui,
                                DraftView.class,
                                amendments.change(head.id()).value()))));
    }
}
