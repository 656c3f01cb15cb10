package se.samverkan.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.Cases;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.shared.ui.Notice;
import se.samverkan.statements.StatementDetails;
import se.samverkan.statements.Statements;
import se.samverkan.statements.internal.StatementSteps;

/** What other units have been asked about the case; what the reader's own unit has to answer comes first. */
@SpringComponent
class StatementsSection implements CaseSection {

    private final Statements statements;
    private final Cases cases;
    private final StatementItem item;

    StatementsSection(Statements statements, Cases cases, StatementItem item) {
        this.statements = statements;
        this.cases = cases;
        this.item = item;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        List<StatementDetails> asked = head.has(StatementSteps.ROOM) ? statements.of(head) : List.of();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        Div section = new Div(new H2(ui.getTranslation("statements.StatementsSection.title")));
        if (asked.stream().anyMatch(StatementDetails::mine)) {
            section.add(Notice.info(
                    ui.getTranslation("statements.StatementsSection.yours"),
                    ui.getTranslation("statements.StatementsSection.yoursText")));
        } else if (asked.stream().anyMatch(one -> one.open() && one.decisionWaits())) {
            section.add(Notice.info(ui.getTranslation("statements.StatementsSection.waits"), ""));
        }
        boolean handles = cases.mayHandle(head);
        OrderedList list = new OrderedList();
        list.addClassName("statement-list");
        for (StatementDetails one : asked) {
            ListItem row = new ListItem(item.of(one, handles, refresh));
            row.addClassName("statement");
            list.add(row);
        }
        section.add(list);
        return Optional.of(section);
    }
}
