package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.ui.CaseSection;

/** What the association sent, on the staff's case page. */
@SpringComponent
class SubmittedSection implements CaseSection {

    private final SentAnswers sentAnswers;
    private final Cases cases;

    SubmittedSection(SentAnswers sentAnswers, Cases cases) {
        this.sentAnswers = sentAnswers;
        this.cases = cases;
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        Div section =
                new Div(new H2(UI.getCurrent().getTranslation("submissions.SubmittedSection.title." + head.kind())));
        if (cases.mayReadWhole(head)) {
            section.add(new CopyLink(head.id()));
        }
        section.add(sentAnswers.in(head));
        return Optional.of(section);
    }
}
