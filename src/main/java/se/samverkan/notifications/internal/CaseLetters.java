package se.samverkan.notifications.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseMessageSent;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;

/** Who is told what about a case: the association of every step it can see, staff of what has become theirs to do. */
@Component
class CaseLetters {

    private static final Set<CaseStep> TOLD_TO_STAFF = Set.of(
            CaseStep.RECEIVED, CaseStep.ASSIGNED, CaseStep.ENTERED_NETWORK, CaseStep.LEFT_NETWORK, CaseStep.WITHDRAWN);

    private final Outbox outbox;
    private final Mandates mandates;
    private final People people;
    private final Staff staff;
    private final Units units;
    private final CurrentUser user;
    private final MessageSource texts;
    private final String baseUrl;

    CaseLetters(
            Outbox outbox,
            Mandates mandates,
            People people,
            Staff staff,
            Units units,
            CurrentUser user,
            MessageSource texts,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.mandates = mandates;
        this.people = people;
        this.staff = staff;
        this.units = units;
        this.user = user;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void tell(CaseMoved moved) {
        String step = "case." + moved.step().name().toLowerCase(Locale.ROOT);
        if (moved.step().shownToApplicant() && moved.step() != CaseStep.FOLLOW_UP) {
            for (PersonDetails person : applicants(moved.association())) {
                outbox.put(Letter.plain(
                        person.email(),
                        person.name(),
                        person.language(),
                        step,
                        arguments(moved, person.language()),
                        applicantLink(moved.id())));
            }
        }
        if (TOLD_TO_STAFF.contains(moved.step())) {
            for (PersonDetails person : owners(moved.unit(), moved.officer())) {
                outbox.put(Letter.plain(
                        person.email(),
                        person.name(),
                        person.language(),
                        step + ".staff",
                        arguments(moved, person.language()),
                        staffLink(moved.id())));
            }
        }
    }

    @EventListener
    void tell(CaseMessageSent sent) {
        List<PersonDetails> readers =
                sent.fromStaff() ? applicants(sent.association()) : owners(sent.unit(), sent.officer());
        for (PersonDetails person : readers) {
            outbox.put(Letter.plain(
                    person.email(),
                    person.name(),
                    person.language(),
                    sent.fromStaff() ? "case.message" : "case.message.staff",
                    List.of(sent.number().toString(), sent.title()),
                    sent.fromStaff() ? applicantLink(sent.id()) : staffLink(sent.id())));
        }
    }

    /** Number, title, owner's unit, officer or empty, next step in words, next date. */
    private List<String> arguments(CaseMoved moved, Locale language) {
        NextStep next = moved.nextStep();
        PersonId officer = moved.officer();
        return List.of(
                moved.number().toString(),
                moved.title(),
                units.get(moved.unit()).name().in(language),
                officer == null ? "" : people.get(officer).name(),
                next == null
                        ? ""
                        : texts.getMessage("casework.NextStep.Kind." + next.kind() + ".applicant", null, language),
                next == null ? "" : SwedishTime.date(next.date(), language));
    }

    private List<PersonDetails> applicants(AssociationId association) {
        return List.copyOf(people.byIds(mandates.peopleOf(association)).values());
    }

    /** The officer, or while there is none everybody who takes cases in the unit; never the person who did it. */
    private List<PersonDetails> owners(UnitId unit, @Nullable PersonId officer) {
        Set<PersonId> ids = officer != null
                ? Set.of(officer)
                : staff
                        .of(unit, StaffRole.CASE_OFFICER, StaffRole.CONTACT_CENTRE, StaffRole.NETWORK_COORDINATOR)
                        .stream()
                        .map(StaffMember::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        PersonId actor = user.person().map(PersonDetails::id).orElse(null);
        return people.byIds(ids).values().stream()
                .filter(person -> !person.id().equals(actor))
                .toList();
    }

    private String applicantLink(CaseId id) {
        return baseUrl + "/app/arenden/" + id.value();
    }

    private String staffLink(CaseId id) {
        return baseUrl + "/app/handlaggning/" + id.value();
    }
}
