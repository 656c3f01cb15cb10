package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import se.samverkan.casework.CaseHead;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.documents.ui.FileList;
import se.samverkan.forms.ui.AnswerSheetView;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** What was sent, in words, with its files and versions; the same for who sent it and who handles it. */
@SpringComponent
class SentAnswers {

    private final Submissions submissions;
    private final Documents documents;

    SentAnswers(Submissions submissions, Documents documents) {
        this.submissions = submissions;
        this.documents = documents;
    }

    Component mine(CaseHead head) {
        return answers(head, submissions.myVersions(head));
    }

    Component in(CaseHead head) {
        Component answers = answers(head, submissions.versionsIn(head));
        return head.protectedDetails() ? new Div(new ProtectedContacts(submissions, head), answers) : answers;
    }

    private Component answers(CaseHead head, List<Submission> versions) {
        if (versions.isEmpty()) {
            return new Paragraph(text("submissions.SentAnswers.none"));
        }
        Locale locale = UI.getCurrent().getLocale();
        List<StoredFile> all =
                documents.of(new FileOwner(Submissions.FILES, head.id().value()));
        Submission latest = versions.getFirst();
        List<StoredFile> files = Submission.standing(versions, all);
        Div content = new Div();
        if (versions.size() > 1) {
            content.add(new VersionList(versions, all, locale));
        }
        content.add(new AnswerSheetView(Submissions.inWords(latest, files, locale)));
        if (!files.isEmpty()) {
            content.add(new H3(text("submissions.SentAnswers.files")), FileList.of(files));
        }
        return content;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
