package se.samverkan.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.MyCaseSection;
import se.samverkan.network.NetworkAnswer;
import se.samverkan.network.NetworkQueue;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;

/** Tells the association what the departments arrived at together. */
@SpringComponent
class NetworkAnswerSection implements MyCaseSection {

    private final NetworkQueue queue;

    NetworkAnswerSection(NetworkQueue queue) {
        this.queue = queue;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forCase(CaseHead head) {
        return head.sharedWithNetwork() ? queue.answer(head).map(NetworkAnswerSection::section) : Optional.empty();
    }

    private static Component section(NetworkAnswer answer) {
        UI ui = UI.getCurrent();
        return new Div(
                new H2(ui.getTranslation("network.NetworkAnswerSection.title")),
                new FactList()
                        .add(
                                ui.getTranslation("network.NetworkAnswerSection.outcome"),
                                ui.getTranslation("network.Outcome." + answer.outcome()))
                        .add(ui.getTranslation("network.NetworkAnswerSection.why"), answer.motivation())
                        .add(
                                ui.getTranslation("network.NetworkAnswerSection.when"),
                                SwedishTime.date(answer.at(), ui.getLocale())));
    }
}
