package se.samverkan.print;

import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.samverkan.print.internal.Paper;

/**
 * Makes a paper of a template under {@code templates/print}: tagged (PDF/UA), with title, language and its own fonts
 * (docs/decisions/0017). Whatever stands in the model is text and stays text; nothing is loaded from outside.
 *
 * <p>Takes a tenth of a second of arithmetic, so it is called outside transactions. The caller has checked the rights.
 */
@Service
public class Pdf {

    private final ITemplateEngine templates;
    private final Letterhead letterhead;

    Pdf(
            ITemplateEngine templates,
            @Value("${samverkan.municipality.name}") String municipality,
            @Value("${samverkan.municipality.portal-name}") String portal,
            @Value("${samverkan.municipality.contact-email}") String email,
            @Value("${samverkan.municipality.contact-phone}") String phone) {
        this.templates = templates;
        this.letterhead = new Letterhead(municipality, portal, email, phone);
    }

    /**
     * @param template its name in the folder, "submission" for {@code templates/print/submission.html}
     * @param model what the template reads; {@code letterhead} is added
     */
    public byte[] of(String template, Locale language, Map<String, Object> model) {
        Context context = new Context(language, model);
        context.setVariable("letterhead", letterhead);
        return Paper.of(templates.process("print/" + template, context));
    }

    /** Who the paper is from. */
    public record Letterhead(String municipality, String portal, String email, String phone) {}
}
