package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samverkan.documents.StoredFile;

/** Files to open, each with its size and whether it has been scanned. */
class FileLinks extends UnorderedList {

    FileLinks(List<StoredFile> files) {
        addClassName("file-list");
        for (StoredFile file : files) {
            Anchor link = new Anchor("/filer/" + file.id().value(), file.name());
            link.setRouterIgnore(true);
            Span about = new Span(getTranslation("submissions.FileLinks.about", Math.max(1, file.size() / 1024)));
            about.addClassName("muted");
            add(new ListItem(link, new Span(" "), about));
        }
    }
}
