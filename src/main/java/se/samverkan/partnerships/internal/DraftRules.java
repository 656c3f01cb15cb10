package se.samverkan.partnerships.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipIncomplete;
import se.samverkan.partnerships.Reason;

/** What even a draft must keep to in order to be stored: a name, and nothing that would have to be cut. */
final class DraftRules {

    private static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1000000000000");

    private final List<Reason> reasons = new ArrayList<>();

    static void check(PartnershipDraftForm form) {
        DraftRules rules = new DraftRules();
        rules.texts(form);
        List<ContributionLine> lines = form.contributions();
        if (lines.size() > PartnershipDraftForm.LINES_LIMIT) {
            rules.refuse("contributions", "tooManyLines", PartnershipDraftForm.LINES_LIMIT);
        }
        for (int i = 0; i < lines.size(); i++) {
            rules.line(lines.get(i), i + 1);
        }
        if (!rules.reasons.isEmpty()) {
            throw new PartnershipIncomplete(rules.reasons);
        }
    }

    private void texts(PartnershipDraftForm form) {
        if (form.name().isEmpty()) {
            refuse("name", "nameMissing");
        }
        limit("name", form.name(), PartnershipDraftForm.NAME_LIMIT);
        limit("purpose", form.purpose(), PartnershipDraftForm.PURPOSE_LIMIT);
        limit("background", form.background(), PartnershipDraftForm.TEXT_LIMIT);
        limit("goalsText", form.goalsText(), PartnershipDraftForm.TEXT_LIMIT);
        limit("agreementReference", form.agreementReference(), PartnershipDraftForm.REFERENCE_LIMIT);
        limit("note", form.note(), PartnershipDraftForm.NOTE_LIMIT);
    }

    private void limit(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            refuse(field, "tooLong", text.length(), limit);
        }
    }

    private void line(ContributionLine line, int place) {
        BigDecimal amount = line.amount();
        if (line.year() < 1900 || line.year() > 2200) {
            refuse("contributions", "yearUnreadable", place);
        }
        if (amount != null && (amount.scale() > 2 || amount.abs().compareTo(AMOUNT_LIMIT) >= 0)) {
            refuse("contributions", "amountUnreadable", place);
        }
        if (tooLong(line.quantity()) || tooLong(line.scope()) || tooLong(line.description())) {
            refuse("contributions", "lineTooLong", place, PartnershipDraftForm.LINE_TEXT_LIMIT);
        }
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > PartnershipDraftForm.LINE_TEXT_LIMIT;
    }

    private void refuse(String field, String what, Object... args) {
        reasons.add(new Reason(field, "partnerships.reason." + what, args));
    }
}
