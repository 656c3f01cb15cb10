package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.ui.AnswerSheetView;
import se.samverkan.submissions.Submission;
import se.samverkan.submissions.Submissions;

/** What was sent, in words, with its files; the same for the one who sent it and the one who handles it. */
@SpringComponent
class SentAnswers {

    private final Submissions submissions;
    private final Documents documents;

    SentAnswers(Submissions submissions, Documents documents) {
        this.submissions = submissions;
        this.documents = documents;
    }

    Component mine(CaseId id) {
        return submissions
                .mine(id)
                .map(this::answers)
                .orElseGet(() -> new Paragraph(text("submissions.SentAnswers.none")));
    }

    Component in(CaseHead head) {
        return submissions
                .in(head)
                .map(this::answers)
                .orElseGet(() -> new Paragraph(text("submissions.SentAnswers.none")));
    }

    private Component answers(Submission submission) {
        List<StoredFile> files = documents.of(
                new FileOwner(Submissions.FILES, submission.caseId().value()));
        Div content = new Div(new AnswerSheetView(
                Submissions.inWords(submission, files, UI.getCurrent().getLocale())));
        if (!files.isEmpty()) {
            content.add(new H3(text("submissions.SentAnswers.files")), new FileLinks(files));
        }
        return content;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
