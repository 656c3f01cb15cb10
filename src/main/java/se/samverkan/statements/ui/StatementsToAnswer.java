package se.samverkan.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import se.samverkan.shared.ui.MenuCount;
import se.samverkan.statements.Statements;

/** How many questions wait, beside the entry in the navigation. */
@SpringComponent
class StatementsToAnswer implements MenuCount {

    private final Statements statements;

    StatementsToAnswer(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Class<? extends Component> view() {
        return StatementsView.class;
    }

    @Override
    public int count() {
        return statements.countToAnswer();
    }

    @Override
    public String words(Component frame, int count) {
        return frame.getTranslation("statements.StatementsToAnswer.words", count);
    }
}
