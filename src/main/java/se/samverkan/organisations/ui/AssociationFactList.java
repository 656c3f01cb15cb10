package se.samverkan.organisations.ui;

import se.samverkan.organisations.AssociationDetails;
import se.samverkan.shared.ui.FactList;

/** What is on record about an association. */
class AssociationFactList extends FactList {

    private static final String TEXTS = "organisations.AssociationFields.";

    AssociationFactList(AssociationDetails association) {
        String number = association.number() == null
                ? getTranslation("organisations.AssociationFactList.noNumber")
                : association.number().formatted();
        String postal = (association.postalCode() + " " + association.city()).strip();
        add(getTranslation(TEXTS + "organisationNumber"), number);
        add(getTranslation(TEXTS + "legalForm"), getTranslation("organisations.LegalForm." + association.legalForm()));
        add(getTranslation(TEXTS + "purpose"), association.purpose());
        add(
                getTranslation("organisations.AssociationFactList.startedYear"),
                association.startedYear() == null
                        ? ""
                        : association.startedYear().toString());
        add(getTranslation(TEXTS + "email"), association.email());
        add(getTranslation("organisations.AssociationFactList.phone"), association.phone());
        add(getTranslation("organisations.AssociationFactList.web"), association.web());
        add(getTranslation(TEXTS + "address"), association.address());
        add(getTranslation(TEXTS + "city"), postal);
    }
}
