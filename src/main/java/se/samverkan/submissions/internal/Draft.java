package se.samverkan.submissions.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.forms.Section;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftPurpose;
import se.samverkan.submissions.SavedByAnother;

/** Something begun and not sent: the association's own, in the meaning of "eget utrymme". */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private @Nullable UUID callId;
    private UUID formVersionId;
    private String answers;
    private Instant savedAt;
    private UUID savedById;
    private String savedByName;
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    private DraftPurpose purpose;

    private @Nullable UUID aboutCaseId;
    private @Nullable UUID copiedFromId;
    private @Nullable String openSections;
    private @Nullable String startKey;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /**
     * Keeps the answers of one section. What another person has written in other sections meanwhile stays; when they
     * have changed this one since {@code seenVersion}, nothing is kept.
     *
     * @param before the section's answers as this person saw them before typing
     */
    public void save(
            Section section, Answers before, Answers typed, long seenVersion, PersonId by, String byName, Instant at) {
        requireOpen();
        requireOpen(section.key());
        boolean sectionUntouched = answers().replacing(section, before).equals(answers());
        if (seenVersion != version && !sectionUntouched) {
            throw savedById.equals(by.value()) ? new SavedByAnother(savedAt) : new SavedByAnother(savedByName, savedAt);
        }
        answers = answers().replacing(section, typed).toJson();
        savedNow(by, byName, at);
    }

    public void sent(CaseId becameCase, Answers sentAnswers, PersonId by, String byName, Instant at) {
        requireOpen();
        caseId = becameCase.value();
        startKey = null;
        answers = sentAnswers.toJson();
        savedNow(by, byName, at);
    }

    /** Only what was asked for is open when something is to be completed. */
    public void requireOpen(String section) {
        if (!openSections().isEmpty() && !openSections().contains(section)) {
            throw new Refused("submissions.refused.sectionNotAsked");
        }
    }

    public void requireOpen() {
        if (caseId != null) {
            throw new Refused("submissions.refused.alreadySent");
        }
    }

    private void savedNow(PersonId by, String byName, Instant at) {
        savedById = by.value();
        savedByName = byName;
        savedAt = at;
    }

    public DraftId id() {
        return new DraftId(id);
    }

    public long version() {
        return version;
    }

    public AssociationId association() {
        return new AssociationId(associationId);
    }

    public CaseKind kind() {
        return kind;
    }

    public @Nullable CallId call() {
        return callId == null ? null : new CallId(callId);
    }

    public FormVersionId form() {
        return new FormVersionId(formVersionId);
    }

    public Answers answers() {
        return Answers.fromJson(answers);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedByName() {
        return savedByName;
    }

    public PersonId savedBy() {
        return new PersonId(savedById);
    }

    public @Nullable CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    /** Was it begun for this, and is it still open? */
    public boolean isFor(String key) {
        return key.equals(startKey);
    }

    public DraftPurpose purpose() {
        return purpose;
    }

    /** The case whose sent answers this changes or completes. */
    public @Nullable CaseId about() {
        return aboutCaseId == null ? null : new CaseId(aboutCaseId);
    }

    /** The earlier case whose answers it began with. */
    public @Nullable CaseId copiedFrom() {
        return copiedFromId == null ? null : new CaseId(copiedFromId);
    }

    /** Keys of the sections that may be answered; all when empty. */
    public List<String> openSections() {
        return openSections == null ? List.of() : List.of(openSections.split(","));
    }
}
