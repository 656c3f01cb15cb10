package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import se.samverkan.casework.CaseId;

/** Leads to the paper with everything that was sent. */
class CopyLink extends Paragraph {

    CopyLink(CaseId id) {
        Anchor link = new Anchor("/filer/kopia/" + id.value(), getTranslation("submissions.CopyLink.text"));
        link.setRouterIgnore(true);
        link.setDownload(true);
        add(link);
    }
}
