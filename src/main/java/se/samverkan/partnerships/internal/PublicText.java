package se.samverkan.partnerships.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.Reason;

/** A free text that citizens will read, by the name of its field in {@link PartnershipDraftForm}. */
record PublicText(String field, Function<Terms, Stream<@Nullable String>> texts) {

    static final List<PublicText> ALL = List.of(
            new PublicText("name", terms -> Stream.of(terms.form().name())),
            new PublicText(
                    "associationId", terms -> Stream.of(terms.association().associationName())),
            new PublicText("purpose", terms -> Stream.of(terms.form().purpose())),
            new PublicText("background", terms -> Stream.of(terms.form().background())),
            new PublicText("goalsText", terms -> Stream.of(terms.form().goalsText())),
            new PublicText("agreementReference", terms -> Stream.of(terms.form().agreementReference())),
            new PublicText(
                    "contributions",
                    terms -> terms.form().contributions().stream().flatMap(PublicText::ofLine)),
            new PublicText("note", terms -> Stream.of(terms.form().note())));

    /** The public record never shows a natural person (docs/privacy.md). */
    Optional<Reason> namesNoPerson(Terms terms) {
        return texts.apply(terms)
                .filter(Objects::nonNull)
                .flatMap(text -> NaturalPersons.in(text).stream())
                .findFirst()
                .map(trace -> new Reason(field, "partnerships.reason.naturalPerson." + trace.name()));
    }

    private static Stream<@Nullable String> ofLine(ContributionLine line) {
        return Stream.of(line.quantity(), line.scope(), line.description());
    }
}
