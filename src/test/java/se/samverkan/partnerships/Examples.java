package se.samverkan.partnerships;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.Precision;

/** A complete partnership, and what to change about it. */
public record Examples(PartnershipDraftForm form) {

    public static final UUID COMMITTEE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final ContributionLine KRONOR = money(Party.MUNICIPALITY, 2024, "250000", Precision.EXACT);
    public static final ContributionLine HOURS = new ContributionLine(
            Party.ASSOCIATION,
            2024,
            ContributionKind.VOLUNTEER_TIME,
            null,
            "120 timmar",
            Precision.ABOUT,
            null,
            "Läxhjälp två kvällar i veckan");

    public static Examples complete() {
        return new Examples(new PartnershipDraftForm(
                "Trygg kväll på stan",
                PartnershipForm.IOP,
                UUID.randomUUID(),
                COMMITTEE,
                "Fler vuxna ute när unga är ute.",
                "Föreningen tog initiativet.",
                "Färre oroliga kvällar.",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                "Exempel 2024-01",
                List.of(),
                List.of(),
                List.of(KRONOR, HOURS),
                null));
    }

    public static ContributionLine money(Party party, int year, String kronor, Precision precision) {
        return new ContributionLine(
                party, year, ContributionKind.MONEY, new BigDecimal(kronor), null, precision, null, null);
    }

    public Examples of(UUID association) {
        return with(form.form(), association, form.committeeId(), form.contributions());
    }

    public Examples by(@Nullable UUID committee) {
        return with(form.form(), form.associationId(), committee, form.contributions());
    }

    public Examples as(PartnershipForm kind) {
        return with(kind, form.associationId(), form.committeeId(), form.contributions());
    }

    public Examples giving(ContributionLine... lines) {
        return with(form.form(), form.associationId(), form.committeeId(), List.of(lines));
    }

    public Examples named(String name) {
        return texts(name, form.purpose(), form.note());
    }

    public Examples withPurpose(String purpose) {
        return texts(form.name(), purpose, form.note());
    }

    public Examples withNote(String note) {
        return texts(form.name(), form.purpose(), note);
    }

    public Examples lasting(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Examples(new PartnershipDraftForm(
                form.name(),
                form.form(),
                form.associationId(),
                form.committeeId(),
                form.purpose(),
                form.background(),
                form.goalsText(),
                from,
                to,
                form.agreementReference(),
                form.themes(),
                form.goals(),
                form.contributions(),
                form.note()));
    }

    public Examples about(UUID... themes) {
        return new Examples(new PartnershipDraftForm(
                form.name(),
                form.form(),
                form.associationId(),
                form.committeeId(),
                form.purpose(),
                form.background(),
                form.goalsText(),
                form.from(),
                form.to(),
                form.agreementReference(),
                List.of(themes),
                form.goals(),
                form.contributions(),
                form.note()));
    }

    private Examples with(
            PartnershipForm kind, UUID association, @Nullable UUID committee, List<ContributionLine> lines) {
        return new Examples(new PartnershipDraftForm(
                form.name(),
                kind,
                association,
                committee,
                form.purpose(),
                form.background(),
                form.goalsText(),
                form.from(),
                form.to(),
                form.agreementReference(),
                form.themes(),
                form.goals(),
                lines,
                form.note()));
    }

    private Examples texts(String name, String purpose, @Nullable String note) {
        return new Examples(new PartnershipDraftForm(
                name,
                form.form(),
                form.associationId(),
                form.committeeId(),
                purpose,
                form.background(),
                form.goalsText(),
                form.from(),
                form.to(),
                form.agreementReference(),
                form.themes(),
                form.goals(),
                form.contributions(),
                note));
    }
}
