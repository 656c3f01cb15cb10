package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.organisations.AssociationId;

/**
 * What persons are told, before it has a language and a form. {@link Outbox#send} gives each of them a notice in the
 * portal and, as the category and her choice say, a mail now or a line in the next digest:
 *
 * <pre>
 * outbox.send(
 *         recipients.ofAssociation(asked.association()),
 *         Letter.of(NoticeCategory.DECISION, "completion.asked", language -> List.of(number, title, due(language)))
 *                 .aboutMyCase(asked.caseId()));
 * </pre>
 *
 * The words are {@code notifications.<template>.subject}, {@code .body} (paragraphs parted by newlines) and
 * {@code .action}, in both languages. Never put secrets, personal numbers or internal notes in them.
 *
 * @param template name of the text, "case.received"
 * @param words the arguments of the texts in the reader's language
 * @param page where it leads, from "/app" on; null when there is nothing to open
 * @param quote words of a person or of the municipality that are shown as they were written; may be empty
 */
record Letter(
        NoticeCategory category,
        String template,
        Function<Locale, List<String>> words,
        @Nullable String page,
        @Nullable CaseId caseId,
        @Nullable AssociationId association,
        String quote) {

    static Letter of(NoticeCategory category, String template, Function<Locale, List<String>> words) {
        return new Letter(category, template, words, null, null, null, "");
    }

    static Letter of(NoticeCategory category, String template, String... words) {
        return of(category, template, language -> List.of(words));
    }

    /** Leads to the association's own page of the case. */
    Letter aboutMyCase(CaseId id) {
        return new Letter(category, template, words, "/app/arenden/" + id.value(), id, association, quote);
    }

    /** Leads to the page on which staff work with the case. */
    Letter aboutCase(CaseId id) {
        return new Letter(category, template, words, "/app/handlaggning/" + id.value(), id, association, quote);
    }

    /** Concerns an association and no case; digests group by it. */
    Letter about(AssociationId id) {
        return new Letter(category, template, words, page, caseId, id, quote);
    }

    /** @param path "/app/forening" */
    Letter leadingTo(String path) {
        return new Letter(category, template, words, path, caseId, association, quote);
    }

    Letter quoting(String text) {
        return new Letter(category, template, words, page, caseId, association, text);
    }
}
