package se.samverkan.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import se.samverkan.documents.FileLimits;

/** The upload component's own words in the person's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Component screen, FileLimits limits, String kinds) {
        return new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(text(screen, "choose")).setMany(text(screen, "choose")))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(text(screen, "drop")).setMany(text(screen, "drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(screen, "tooMany", limits.maxPerOwner()))
                        .setFileIsTooBig(text(screen, "tooBig", limits.maxSize().toMegabytes()))
                        .setIncorrectFileType(text(screen, "type", kinds)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(screen, "connecting"))
                                .setStalled(text(screen, "stalled"))
                                .setProcessing(text(screen, "processing"))
                                .setHeld(text(screen, "held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(screen, "remaining"))
                                .setUnknown(text(screen, "remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(screen, "unavailable"))
                                .setUnexpectedServerError(text(screen, "unexpected"))
                                .setForbidden(text(screen, "forbidden"))
                                .setFileTooLarge(
                                        text(screen, "tooBig", limits.maxSize().toMegabytes()))))
                .setFile(new UploadI18N.File()
                        .setRetry(text(screen, "retry"))
                        .setStart(text(screen, "start"))
                        .setRemove(text(screen, "remove")))
                .setUnits(List.of("byte", "kB", "MB", "GB"), 1024);
    }

    private static String text(Component screen, String what, Object... args) {
        return screen.getTranslation("documents.UploadWords." + what, args);
    }
}
