package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Function;
import se.samverkan.documents.Documents;
import se.samverkan.documents.ui.FileSlot;
import se.samverkan.forms.Field;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;
import se.samverkan.submissions.Drafts;

/** What stands at a question that is answered with a file: earlier files, a place for new ones, "it comes later". */
@SpringComponent
class PaperSlots {

    private final Documents documents;
    private final Amendments amendments;

    PaperSlots(Documents documents, Amendments amendments) {
        this.documents = documents;
        this.amendments = amendments;
    }

    Function<String, Component> of(DraftDetails draft, boolean editable) {
        return slot -> {
            Div place = new Div();
            if (draft.about() != null) {
                place.add(new EarlierFiles(amendments, draft, slot, editable));
            }
            place.add(new FileSlot(documents, Drafts.files(draft.id()), slot, editable));
            boolean comesLater = draft.form().sections().stream()
                    .flatMap(section -> section.fields().stream())
                    .filter(field -> field.key().equals(slot))
                    .anyMatch(Field::comesLater);
            if (comesLater) {
                place.add(new LaterPromise(amendments, draft, slot, editable));
            }
            return place;
        };
    }
}
