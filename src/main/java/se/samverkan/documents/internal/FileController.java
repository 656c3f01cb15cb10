package se.samverkan.documents.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileId;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.NotFound;

/**
 * Hands files out as attachments that no browser runs. What a person may not read answers like what does not exist.
 */
@Controller
class FileController {

    private final Documents documents;

    FileController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/filer/{id}")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredFile file = readable(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
