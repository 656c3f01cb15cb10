package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.casework.CaseId;
import se.samverkan.partnerships.PartnershipRow;

class CasePartnershipList extends Div {

    CasePartnershipList(CaseId caseId, List<PartnershipRow> rows, boolean mayWrite) {
        add(new H2(getTranslation("partnerships.CasePartnershipList.title")));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("partnerships.CasePartnershipList.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("case-partnerships");
            rows.forEach(row -> list.add(new ListItem(
                    PartnershipNavigation.link(row.id(), row.name()), new PartnershipStatusBadge(row.status()))));
            add(list);
        }
        if (mayWrite) {
            add(new Paragraph(PartnershipNavigation.newFromCaseLink(
                    caseId, getTranslation("partnerships.CasePartnershipList.new"))));
        }
    }
}
