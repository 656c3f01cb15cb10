package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;

/** Somebody else saved in the meantime: what is saved now, beside what is still in the form, and how to go on. */
class ConflictNotice extends Div {

    /** @param differing the fields in which the form and what is saved differ */
    ConflictNotice(PartnershipDetails saved, List<String> differing, Runnable saveMine) {
        PartnershipTexts texts = new PartnershipTexts(this);
        FactList theirs = new FactList();
        theirs.addClassName("partnership-texts");
        differing.forEach(field -> {
            String text = texts.saved(field, saved);
            theirs.add(texts.field(field), text.isEmpty() ? getTranslation("partnerships.ConflictNotice.empty") : text);
        });
        Button mine = new Button(getTranslation("partnerships.ConflictNotice.saveMine"), click -> saveMine.run());
        mine.setDisableOnClick(true);
        add(Notice.danger(
                        getTranslation("partnerships.ConflictNotice.heading"),
                        getTranslation("partnerships.ConflictNotice.text"))
                .with(new Paragraph(getTranslation("partnerships.ConflictNotice.theirs")), theirs, mine)
                .announced());
    }
}
