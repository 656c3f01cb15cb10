package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;

/** What is written down, facts first and then the texts. */
class PartnershipFacts extends Div {

    private static final List<String> TEXTS = List.of("purpose", "background", "goalsText", "note");

    private final PartnershipTexts texts = new PartnershipTexts(this);

    PartnershipFacts(PartnershipDetails details) {
        add(facts(details));
        for (String field : TEXTS) {
            String text = texts.saved(field, details);
            if (!text.isEmpty()) {
                Paragraph paragraph = new Paragraph(text);
                paragraph.addClassName("partnership-texts");
                add(new H2(texts.field(field)), paragraph);
            }
        }
    }

    private FactList facts(PartnershipDetails details) {
        PartnershipDraftForm content = details.content();
        FactList facts = new FactList()
                .add(texts.field("form"), texts.saved("form", details))
                .add(texts.field("associationId"), association(details))
                .add(texts.field("committeeId"), texts.name(details.committee()))
                .add(getTranslation("partnerships.PartnershipFacts.period"), texts.period(content.from(), content.to()))
                .add(texts.field("agreementReference"), texts.saved("agreementReference", details))
                .add(texts.field("themes"), texts.names(details.themes()))
                .add(texts.field("goals"), texts.names(details.goals()));
        if (details.caseId() != null) {
            facts.add(
                    getTranslation("partnerships.PartnershipFacts.case"),
                    CaseNavigation.link(details.caseId(), getTranslation("partnerships.PartnershipFacts.caseLink")));
        }
        if (details.status().isPublic()) {
            facts.add(getTranslation("partnerships.PartnershipFacts.address"), publicLink(details));
        }
        return facts.add(
                getTranslation("partnerships.PartnershipFacts.changed"),
                SwedishTime.dateTime(details.changedAt(), texts.locale()));
    }

    private static String association(PartnershipDetails details) {
        String number = details.organisationNumber();
        return number == null
                ? details.associationName()
                : details.associationName() + " " + number.substring(0, 6) + "-" + number.substring(6);
    }

    private static Anchor publicLink(PartnershipDetails details) {
        String address = "/partnerskap/" + details.slug();
        Anchor link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }
}
