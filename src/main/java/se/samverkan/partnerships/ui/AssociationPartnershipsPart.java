package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.ui.AssociationPart;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.partnerships.Partnerships;

/** The association's partnerships on the page that staff read about it. */
@SpringComponent
class AssociationPartnershipsPart implements AssociationPart {

    private final Partnerships partnerships;

    AssociationPartnershipsPart(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> forAssociation(AssociationId association) {
        List<PartnershipRow> rows = partnerships.ofAssociation(association);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("case-partnerships");
        rows.forEach(row -> list.add(new ListItem(
                PartnershipNavigation.link(row.id(), row.name()), new PartnershipStatusBadge(row.status()))));
        return Optional.of(new Section(
                new H2(UI.getCurrent().getTranslation("partnerships.AssociationPartnershipsPart.heading")), list));
    }
}
