package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.PartnershipDraftForm;
import se.samverkan.partnerships.PartnershipIncomplete;
import se.samverkan.partnerships.Reason;
import se.samverkan.shared.ui.ErrorSummary;

/** A {@link PartnershipDraftForm} to fill in; nothing is checked before somebody asks for its value. */
class PartnershipFields extends Div {

    private final PartnershipTexts texts = new PartnershipTexts(this);
    private final ErrorSummary summary = new ErrorSummary();
    private final FactFields facts;
    private final TextFields writing = new TextFields(texts);
    private final SubjectFields subjects;
    private final ContributionRows contributions;
    private final Map<String, NamedField> fields = new HashMap<>();

    PartnershipFields(PartnershipChoices choices, int thisYear) {
        facts = new FactFields(choices, texts);
        subjects = new SubjectFields(choices, texts);
        contributions = new ContributionRows(thisYear);
        fields.putAll(facts.fields());
        fields.putAll(writing.fields());
        addClassName("partnership-form");
        add(summary, facts, writing, subjects, contributions);
    }

    void show(PartnershipDraftForm saved) {
        facts.show(saved);
        writing.show(saved);
        subjects.show(saved);
        contributions.show(saved.contributions());
    }

    /** What a case already tells. */
    void propose(String title, UUID associationId, @Nullable UUID committeeId) {
        facts.propose(title, associationId, committeeId);
    }

    /** @throws PartnershipIncomplete with everything that cannot be read as what it should be */
    PartnershipDraftForm value() {
        List<Reason> unreadable = new ArrayList<>();
        facts.addUnreadable(unreadable);
        List<ContributionLine> lines = contributions.lines(unreadable);
        UUID association = facts.association();
        if (association == null || !unreadable.isEmpty()) {
            throw new PartnershipIncomplete(unreadable);
        }
        return new PartnershipDraftForm(
                facts.name(),
                facts.form(),
                association,
                facts.committee(),
                writing.purpose(),
                writing.background(),
                writing.goalsText(),
                facts.from(),
                facts.to(),
                facts.reference(),
                subjects.themes(),
                subjects.goals(),
                lines,
                writing.note());
    }

    void accept() {
        summary.clear();
        fields.values().forEach(NamedField::accept);
        contributions.accept();
    }

    void refuse(List<Reason> reasons) {
        accept();
        reasons.forEach(reason -> summary.add(texts.fieldAndReason(reason), marked(reason)::focus));
        summary.open();
    }

    private Focusable<?> marked(Reason reason) {
        String message = texts.reason(reason);
        NamedField field = fields.get(reason.field());
        if (field == null) {
            return contributions.refuse(reason, message);
        }
        field.refuse(message);
        return field.focus();
    }
}
