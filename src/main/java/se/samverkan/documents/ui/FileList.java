package se.samverkan.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.SwedishTime;

/** The files that are there: name to fetch it, size, time, what is known of it. */
public final class FileList extends UnorderedList {

    private final boolean editable;
    private final Consumer<StoredFile> remove;

    FileList(boolean editable, Consumer<StoredFile> remove) {
        this.editable = editable;
        this.remove = remove;
        addClassName("file-list");
    }

    /** Files to read, as they are. */
    public static FileList of(List<StoredFile> files) {
        FileList list = new FileList(false, file -> {});
        list.show(files);
        return list;
    }

    void show(List<StoredFile> files) {
        removeAll();
        files.forEach(file -> add(line(file)));
        setVisible(!files.isEmpty());
    }

    private ListItem line(StoredFile file) {
        Locale locale = getLocale();
        Span facts = new Span(getTranslation(
                "documents.FileList.facts",
                FileSize.text(file.size(), locale),
                SwedishTime.dateTime(file.storedAt(), locale),
                getTranslation("documents.ScanState." + file.scanState())));
        facts.addClassName("file-list__facts");
        ListItem line = new ListItem(name(file), facts);
        line.addClassName("file-list__file");
        if (editable) {
            Button button = new Button(getTranslation("documents.FileList.remove"), click -> remove.accept(file));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("documents.FileList.removeThis", file.name()));
            line.add(button);
        }
        return line;
    }

    /** A file that waits for the scanner or is in quarantine is named and cannot be fetched. */
    private static Component name(StoredFile file) {
        if (!file.scanState().handedOut()) {
            Span held = new Span(file.name());
            held.addClassName("file-list__name");
            return held;
        }
        Anchor link = new Anchor("/filer/" + file.id().value(), file.name());
        // Outside the app: the browser fetches it, the app's router does not.
        link.setRouterIgnore(true);
        link.addClassName("file-list__name");
        return link;
    }
}
