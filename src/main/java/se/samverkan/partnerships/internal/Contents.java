package se.samverkan.partnerships.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipForm;

/** The {@link Terms} of a partnership as columns. */
@Embeddable
class Contents {

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnershipForm form;

    @Embedded
    private AssociationLabel association;

    @Embedded
    private @Nullable CommitteeLabel committee;

    private String purpose;
    private String background;
    private String goalsText;
    private @Nullable LocalDate beginsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String agreementReference;
    private @Nullable String note;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "partnership_theme", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "position")
    private List<ThemeLabel> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partnership_goal", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "position")
    private List<GoalLabel> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partnership_contribution", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "position")
    private List<Contribution> contributions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Contents() {}

    @SuppressWarnings("NullAway.Init") // everything is written down from the terms
    Contents(Terms terms) {
        write(terms);
    }

    void write(Terms terms) {
        PartnershipDraftForm typed = terms.form();
        name = typed.name();
        form = typed.form();
        association = terms.association();
        committee = terms.committee();
        purpose = typed.purpose();
        background = typed.background();
        goalsText = typed.goalsText();
        beginsOn = typed.from();
        endsOn = typed.to();
        agreementReference = typed.agreementReference();
        note = typed.note();
        searchText = SearchText.of(terms);
        replace(themes, terms.themes());
        replace(goals, terms.goals());
        replace(
                contributions,
                typed.contributions().stream().map(Contribution::of).toList());
    }

    Terms terms() {
        PartnershipDraftForm filledIn = new PartnershipDraftForm(
                name,
                form,
                association.associationId(),
                committee == null ? null : committee.committeeId(),
                purpose,
                background,
                goalsText,
                beginsOn,
                endsOn,
                agreementReference,
                themes.stream().map(ThemeLabel::themeId).toList(),
                goals.stream().map(GoalLabel::goalId).toList(),
                contributions.stream().map(Contribution::line).toList(),
                note);
        return new Terms(filledIn, association, committee, List.copyOf(themes), List.copyOf(goals));
    }

    void endOn(LocalDate lastDay) {
        endsOn = lastDay;
    }

    /** In place, so that rows which stay the same are not written again. */
    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }
}
