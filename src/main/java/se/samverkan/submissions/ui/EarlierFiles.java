package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.documents.FileId;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.submissions.Amendments;
import se.samverkan.submissions.DraftDetails;

/** The files that were sent with a question before; each can be left out of the next version. */
class EarlierFiles extends UnorderedList {

    private final Amendments amendments;
    private final DraftDetails draft;
    private final Set<FileId> dropped;

    EarlierFiles(Amendments amendments, DraftDetails draft, String slot, boolean editable) {
        this.amendments = amendments;
        this.draft = draft;
        this.dropped = new HashSet<>(amendments.dropped(draft));
        addClassName("file-list");
        List<StoredFile> files = amendments.earlierFiles(draft).stream()
                .filter(file -> file.slot().equals(slot))
                .toList();
        files.forEach(file -> add(line(file, editable)));
        setVisible(!files.isEmpty());
    }

    private ListItem line(StoredFile file, boolean editable) {
        Anchor link = new Anchor("/filer/" + file.id().value(), file.name());
        link.setRouterIgnore(true);
        Span state = new Span();
        state.addClassName("muted");
        ListItem line = new ListItem(link, new Span(" "), state);
        Button toggle = new Button();
        toggle.addClickListener(click -> Refusals.handled(this, () -> {
            boolean drop = !dropped.contains(file.id());
            amendments.keep(draft.id(), file.id(), !drop);
            if (drop) {
                dropped.add(file.id());
            } else {
                dropped.remove(file.id());
            }
            say(file, state, toggle);
        }));
        say(file, state, toggle);
        if (editable) {
            line.add(toggle);
        }
        return line;
    }

    private void say(StoredFile file, Span state, Button toggle) {
        boolean out = dropped.contains(file.id());
        state.setText(getTranslation(out ? "submissions.EarlierFiles.out" : "submissions.EarlierFiles.in"));
        toggle.setText(getTranslation(out ? "submissions.EarlierFiles.keep" : "submissions.EarlierFiles.drop"));
        toggle.setAriaLabel(getTranslation(
                out ? "submissions.EarlierFiles.keepFile" : "submissions.EarlierFiles.dropFile", file.name()));
    }
}
