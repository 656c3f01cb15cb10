package se.samverkan.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** One place for files: what is there, a way to add, a way to take away. Each change is stored at once. */
public final class FileSlot extends Div {

    private final Documents documents;
    private final FileOwner owner;
    private final String slot;
    private final FileList list;
    private final Paragraph none = new Paragraph();
    private final Div refusals = new Div();
    private final Paragraph news = new Paragraph();
    private final Upload upload = new Upload();
    private final List<Runnable> listeners = new ArrayList<>();

    public FileSlot(Documents documents, FileOwner owner, String slot, boolean editable) {
        this.documents = documents;
        this.owner = owner;
        this.slot = slot;
        this.list = new FileList(editable, this::askToRemove);
        addClassName("file-slot");
        none.setText(getTranslation("documents.FileSlot.none"));
        none.addClassName("file-slot__none");
        refusals.addClassName("file-slot__refusals");
        refusals.getElement().setAttribute("role", "alert");
        news.addClassName("file-slot__news");
        news.getElement().setAttribute("role", "status");
        add(list, none, refusals, news);
        if (editable) {
            String kinds = getTranslation("documents.FileSlot.kinds");
            Paragraph limits = new Paragraph(getTranslation(
                    "documents.FileSlot.limits",
                    kinds,
                    documents.limits().maxSize().toMegabytes()));
            limits.addClassName("file-slot__limits");
            prepareUpload(kinds);
            add(limits, upload);
        }
        refresh();
    }

    /** Runs after a file came or went. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void prepareUpload(String kinds) {
        upload.setUploadHandler(this::receive);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(documents.limits().maxSize().toBytes()));
        upload.setMaxFiles(documents.limits().maxPerOwner());
        upload.setAcceptedFileExtensions(documents.takenEndings().toArray(String[]::new));
        upload.setI18n(UploadWords.of(this, documents.limits(), kinds));
        upload.addFileRejectedListener(event ->
                refuse(getTranslation("documents.FileSlot.notSent", event.getFileName(), event.getErrorMessage())));
        // A refusal stands until the person tries something else; files sent together must not wipe each other's.
        upload.getUploadButton().getElement().addEventListener("click", event -> refusals.removeAll());
        upload.getElement().addEventListener("drop", event -> refusals.removeAll());
        // The list above shows what is stored; the component's own list only what is on its way.
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    /** On the request's own thread, outside the page's lock: a slow line must not stop the page. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream in = event.getInputStream()) {
            requireChange();
            StoredFile file = documents.receive(owner, slot, event.getFileName(), in);
            ui.access(() -> stored(getTranslation("documents.FileSlot.stored", file.name())));
        } catch (Refused refused) {
            event.reject();
            ui.access(() -> refuse(getTranslation(refused.key(), refused.args())));
        } catch (RuntimeException failure) {
            ui.access(() -> refuse(getTranslation("documents.FileSlot.failed", event.getFileName())));
            throw failure;
        }
    }

    private void stored(String message) {
        news.setText(message);
        refresh();
        listeners.forEach(Runnable::run);
    }

    private void refuse(String message) {
        refusals.add(new Paragraph(message));
    }

    private void askToRemove(StoredFile file) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("documents.FileSlot.removeHeading"));
        dialog.setText(getTranslation("documents.FileSlot.removeText", file.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("documents.FileSlot.keep"));
        dialog.setConfirmText(getTranslation("documents.FileSlot.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> remove(file));
        dialog.open();
    }

    private void remove(StoredFile file) {
        try {
            requireChange();
            documents.remove(owner, file.id());
            refusals.removeAll();
            stored(getTranslation("documents.FileSlot.removed", file.name()));
            upload.getUploadButton().getElement().callJsFunction("focus");
        } catch (Refused refused) {
            refuse(getTranslation(refused.key(), refused.args()));
            refresh();
        }
    }

    /** The right may have been taken away since the page was opened. */
    private void requireChange() {
        if (!documents.mayChange(owner)) {
            throw new NotFound();
        }
    }

    private void refresh() {
        List<StoredFile> files = documents.of(owner).stream()
                .filter(file -> file.slot().equals(slot))
                .toList();
        list.show(files);
        none.setVisible(files.isEmpty());
    }
}
