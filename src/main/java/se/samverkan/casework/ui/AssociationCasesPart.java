package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.AssociationCases;
import se.samverkan.casework.CaseHead;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.ui.AssociationPart;
import se.samverkan.shared.SwedishTime;

/** The association's cases on the page that staff read about it. */
@SpringComponent
class AssociationCasesPart implements AssociationPart {

    private final AssociationCases cases;
    private final Units units;

    AssociationCasesPart(AssociationCases cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forAssociation(AssociationId association) {
        UI ui = UI.getCurrent();
        List<CaseHead> heads = cases.of(association);
        Section section = new Section(new H2(ui.getTranslation("casework.AssociationCasesPart.heading", heads.size())));
        if (heads.isEmpty()) {
            section.add(new Paragraph(ui.getTranslation("casework.AssociationCasesPart.none")));
            return Optional.of(section);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        heads.forEach(head -> list.add(entry(ui, head)));
        section.add(list);
        return Optional.of(section);
    }

    private ListItem entry(UI ui, CaseHead head) {
        RouterLink link = CaseNavigation.link(head.id(), head.number() + " " + head.title());
        link.addClassName("entry-list__head");
        Div facts = new Div(
                CaseStatusBadge.forStaff(head),
                new Span(units.get(head.unit()).name().in(ui.getLocale())),
                new Span(SwedishTime.date(head.receivedAt(), ui.getLocale())));
        facts.addClassName("entry-list__facts");
        ListItem item = new ListItem(link, facts);
        item.addClassName("entry-list__item");
        return item;
    }
}
