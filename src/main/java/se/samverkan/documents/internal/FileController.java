package se.samverkan.documents.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.samverkan.access.CurrentUser;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileId;
import se.samverkan.documents.ScanState;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.NotFound;

/**
 * Hands files out as attachments that no browser runs. What a person may not read answers like what does not exist.
 */
@Controller
class FileController {

    private final Documents documents;
    private final CurrentUser user;

    FileController(Documents documents, CurrentUser user) {
        this.documents = documents;
        this.user = user;
    }

    /**
     * Staff open what nobody has scanned only after having been told so; a file that waits for the scanner or is in
     * quarantine is not handed out at all.
     *
     * @param opened "ja" when the person has read the warning
     */
    @GetMapping("/filer/{id}")
    @Nullable
    ModelAndView file(
            @PathVariable String id,
            @RequestParam(name = "oppna", defaultValue = "") String opened,
            HttpServletResponse response)
            throws IOException {
        StoredFile file = readable(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean warned = "ja".equals(opened) || !user.isStaff() || file.scanState() != ScanState.NOT_SCANNED;
        if (!file.scanState().handedOut() || !warned) {
            return told(file);
        }
        handOut(file, response);
        return null;
    }

    private static ModelAndView told(StoredFile file) {
        ModelAndView page = new ModelAndView("documents/held", Map.of("file", file));
        page.setStatus(file.scanState().handedOut() ? HttpStatus.OK : HttpStatus.CONFLICT);
        return page;
    }

    private void handOut(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        documents.writeTo(file.id(), response.getOutputStream());
    }

    private Optional<StoredFile> readable(String id) {
        try {
            StoredFile file = documents.get(new FileId(UUID.fromString(id)));
            return documents.mayRead(file.owner()) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException | NotFound noSuchFile) {
            return Optional.empty();
        }
    }
}
