package se.samverkan.partnerships;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in about a partnership; everything in it becomes public.
 *
 * @param themes ids of themes, in the order in which they are shown
 * @param goals ids of municipal goals
 * @param note a public remark, for instance that the partnership is an example
 */
public record PartnershipDraftForm(
        String name,
        PartnershipForm form,
        UUID associationId,
        @Nullable UUID committeeId,
        String purpose,
        String background,
        String goalsText,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String agreementReference,
        List<UUID> themes,
        List<UUID> goals,
        List<ContributionLine> contributions,
        @Nullable String note) {

    public static final int NAME_LIMIT = 160;
    public static final int PURPOSE_LIMIT = 2000;
    public static final int TEXT_LIMIT = 4000;
    public static final int REFERENCE_LIMIT = 200;
    public static final int NOTE_LIMIT = 500;
    public static final int LINE_TEXT_LIMIT = 300;
    public static final int LINES_LIMIT = 200;

    /** Equal forms are equal whichever browser sent them. */
    public PartnershipDraftForm {
        name = tidy(name);
        purpose = tidy(purpose);
        background = tidy(background);
        goalsText = tidy(goalsText);
        agreementReference = tidyOrNull(agreementReference);
        note = tidyOrNull(note);
        themes = themes.stream().distinct().toList();
        goals = goals.stream().distinct().toList();
        contributions = List.copyOf(contributions);
    }

    /** Names of the components in which the two differ, in order. */
    public List<String> differencesFrom(PartnershipDraftForm other) {
        return Arrays.stream(PartnershipDraftForm.class.getRecordComponents())
                .filter(component -> !Objects.equals(value(component, this), value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, PartnershipDraftForm form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static @Nullable String tidyOrNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : tidy(typed);
    }
}
