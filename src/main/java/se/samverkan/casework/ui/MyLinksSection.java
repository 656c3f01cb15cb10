package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseLinkRow;
import se.samverkan.casework.CaseLinks;

/** The association's other cases that this one hangs together with. */
@SpringComponent
class MyLinksSection implements MyCaseSection {

    private final CaseLinks links;

    MyLinksSection(CaseLinks links) {
        this.links = links;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> forCase(CaseHead head) {
        List<CaseLinkRow> rows = links.mine(head.id());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        for (CaseLinkRow row : rows) {
            Span kind = new Span(
                    ui.getTranslation("casework.CaseLinkKind." + row.kind() + (row.outgoing() ? ".this" : ".other")));
            kind.addClassName("link-list__kind");
            // The association's own case page lives in a room above this one; its address is the contract.
            ListItem item = new ListItem(
                    kind,
                    new Anchor("arenden/" + row.other().value(), row.number() + " " + row.title()),
                    CaseStatusBadge.forApplicant(row.status(), false));
            item.addClassName("link-list__item");
            list.add(item);
        }
        return Optional.of(new Div(new H2(ui.getTranslation("casework.MyLinksSection.title")), list));
    }
}
