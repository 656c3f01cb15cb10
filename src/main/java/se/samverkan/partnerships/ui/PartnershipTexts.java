package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDetails;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.Reason;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Money;
import se.samverkan.shared.SwedishTime;

/** The parts of a partnership as words for the reader of a component. */
record PartnershipTexts(Component reader) {

    String field(String field) {
        return reader.getTranslation("partnerships.field." + field);
    }

    String reason(Reason reason) {
        return reader.getTranslation(reason.key(), reason.args().toArray());
    }

    /** With the name of the field, for lists away from it. */
    String fieldAndReason(Reason reason) {
        return reader.getTranslation("partnerships.fieldAndReason", field(reason.field()), reason(reason));
    }

    String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "";
        }
        String start = SwedishTime.date(from, locale());
        return to == null
                ? reader.getTranslation("partnerships.period.open", start)
                : reader.getTranslation("partnerships.period.closed", start, SwedishTime.date(to, locale()));
    }

    String name(@Nullable LocalText text) {
        return text == null ? "" : text.in(locale());
    }

    String names(List<LocalText> texts) {
        return texts.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** "cirka 2 400 000 kr", "120 timmar", or both. */
    String worth(ContributionLine line) {
        return Stream.of(line.quantity(), amount(line))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String amount(ContributionLine line) {
        BigDecimal amount = line.amount();
        if (amount == null) {
            return "";
        }
        // A draft may hold what no amount of money can be, until the review.
        String kronor = amount.signum() < 0 ? amount.toPlainString() + " kr" : new Money(amount).format(locale());
        return line.precision() == Precision.EXACT
                ? kronor
                : reader.getTranslation("municipality.Precision." + line.precision()) + " " + kronor;
    }

    /** What is saved in one field of the form, as far as words can tell. */
    String saved(String field, PartnershipDetails details) {
        PartnershipDraftForm content = details.content();
        return switch (field) {
            case "name" -> content.name();
            case "form" -> reader.getTranslation("partnerships.PartnershipForm." + content.form());
            case "associationId" -> details.associationName();
            case "committeeId" -> name(details.committee());
            case "purpose" -> content.purpose();
            case "background" -> content.background();
            case "goalsText" -> content.goalsText();
            case "from" -> day(content.from());
            case "to" -> day(content.to());
            case "agreementReference" -> orNothing(content.agreementReference());
            case "themes" -> names(details.themes());
            case "goals" -> names(details.goals());
            case "contributions" ->
                content.contributions().stream().map(this::line).collect(Collectors.joining("\n"));
            case "note" -> orNothing(content.note());
            default -> "";
        };
    }

    private String line(ContributionLine line) {
        return String.join(
                " · ",
                Integer.toString(line.year()),
                reader.getTranslation("partnerships.Party." + line.party()),
                reader.getTranslation("partnerships.ContributionKind." + line.kind()),
                worth(line));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : SwedishTime.date(day, locale());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    Locale locale() {
        return "en".equals(reader.getTranslation("partnerships.language")) ? Locale.ENGLISH : Locale.of("sv");
    }
}
