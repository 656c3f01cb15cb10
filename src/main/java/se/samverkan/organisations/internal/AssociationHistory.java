package se.samverkan.organisations.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.journal.Journal;
import se.samverkan.journal.JournalEntry;
import se.samverkan.organisations.AssociationHistoryRow;
import se.samverkan.organisations.AssociationId;

/** The journal of one association, and of those merged into it, with the names of those it was about. */
@Component
public class AssociationHistory {

    private static final int SHOWN = 100;

    private final Journal journal;
    private final People people;
    private final AssociationQueries associations;

    AssociationHistory(Journal journal, People people, AssociationQueries associations) {
        this.associations = associations;
        this.journal = journal;
        this.people = people;
    }

    public List<AssociationHistoryRow> of(AssociationId id) {
        List<JournalEntry> entries = Stream.concat(Stream.of(id), associations.mergedInto(id).stream())
                .flatMap(one -> journal.about("association", one.value(), SHOWN).stream())
                .sorted(Comparator.comparingLong(JournalEntry::sequence).reversed())
                .limit(SHOWN)
                .toList();
        Map<PersonId, PersonDetails> names = people.byIds(
                entries.stream().flatMap(AssociationHistory::person).distinct().toList());
        return entries.stream()
                .map(entry -> new AssociationHistoryRow(
                        entry.at(), entry.actorName(), entry.event(), name(entry, names), entry.facts()))
                .toList();
    }

    private static String name(JournalEntry entry, Map<PersonId, PersonDetails> names) {
        return person(entry)
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .map(PersonDetails::name)
                .findFirst()
                .orElse("");
    }

    private static Stream<PersonId> person(JournalEntry entry) {
        return Stream.ofNullable(entry.facts().get("person")).map(id -> new PersonId(UUID.fromString(id)));
    }
}
