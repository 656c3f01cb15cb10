package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseSection;

/** What the association sent, on the staff's case page. */
@SpringComponent
class SubmittedSection implements CaseSection {

    private final SentAnswers sentAnswers;

    SubmittedSection(SentAnswers sentAnswers) {
        this.sentAnswers = sentAnswers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        return Optional.of(new Div(
                new H2(UI.getCurrent().getTranslation("submissions.SubmittedSection.title." + head.kind())),
                new CopyLink(head.id()),
                sentAnswers.in(head)));
    }
}
