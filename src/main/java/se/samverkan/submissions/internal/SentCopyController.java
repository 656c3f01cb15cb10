package se.samverkan.submissions.internal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonDetails;
import se.samverkan.casework.CaseId;
import se.samverkan.print.Pdf;
import se.samverkan.print.PdfAnswer;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.SentCopies;
import se.samverkan.submissions.SentCopy;

/** The copy on paper. Another association's case answers like one that does not exist. */
@Controller
class SentCopyController {

    private final SentCopies copies;
    private final Pdf pdf;
    private final CurrentUser user;

    SentCopyController(SentCopies copies, Pdf pdf, CurrentUser user) {
        this.copies = copies;
        this.pdf = pdf;
        this.user = user;
    }

    @GetMapping("/filer/kopia/{id}")
    ResponseEntity<byte[]> copy(@PathVariable String id) {
        Locale language = user.person().map(PersonDetails::language).orElse(Locale.of("sv"));
        SentCopy copy = readable(id, language);
        return PdfAnswer.of(
                copy.head().number().slug(),
                pdf.of(
                        "submission",
                        language,
                        Map.of(
                                "copy",
                                copy,
                                "received",
                                SwedishTime.dateTime(copy.head().receivedAt(), language),
                                "latest",
                                SwedishTime.dateTime(copy.submittedAt(), language))));
    }

    private SentCopy readable(String id, Locale language) {
        try {
            return copies.of(new CaseId(UUID.fromString(id)), language);
        } catch (IllegalArgumentException | NotFound nothingForThem) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
