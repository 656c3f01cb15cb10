package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseLog;
import se.samverkan.casework.CaseReader;
import se.samverkan.casework.CaseReaders;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.PersonMentioned;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/**
 * Colleagues named in internal notes. Whoever is named is told, and reads the whole case until it ends; therefore only
 * those who handle the case may name somebody (docs/decisions/0023).
 */
@Component
public class Mentions implements CaseReader {

    /** "@Anna" at the beginning of a word, as opposed to an e-mail address. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}.])@(\\p{Lu}[\\p{L}-]+)");

    private final Staff staff;
    private final CurrentUser user;
    private final CaseAccess access;
    private final CaseLog log;
    private final CaseReaders readers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mentions(
            Staff staff,
            CurrentUser user,
            CaseAccess access,
            CaseLog log,
            CaseReaders readers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staff = staff;
        this.user = user;
        this.access = access;
        this.log = log;
        this.readers = readers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean reads(CaseHead head) {
        return !head.status().ended()
                && jdbc.sql("select 1 from case_note_mention where case_id = ? and person_id = ? limit 1")
                        .params(head.id().value(), user.id().value())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Those who work here today and can be named. */
    public List<StaffMember> colleagues() {
        LocalDate today = SwedishTime.day(clock.instant());
        PersonId me = user.id();
        return staff.all().stream()
                .filter(member -> !member.id().equals(me))
                .filter(member -> member.assignments().stream()
                        .anyMatch(role -> !role.from().isAfter(today)
                                && (role.to() == null || role.to().isAfter(today))))
                .toList();
    }

    /** The chosen and those written as @Firstname Lastname, each once. */
    Collection<StaffMember> named(String text, Set<PersonId> chosen) {
        if (chosen.isEmpty() && text.indexOf('@') < 0) {
            return List.of();
        }
        List<StaffMember> all = colleagues();
        List<StaffMember> found = all.stream()
                .filter(member -> chosen.contains(member.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.size() < chosen.size()) {
            throw new Refused("casework.refused.mentionUnknown");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (StaffMember member : all) {
            if (written(lower, member.name()) && !found.contains(member)) {
                boolean another = all.stream()
                        .anyMatch(one ->
                                !one.id().equals(member.id()) && one.name().equalsIgnoreCase(member.name()));
                if (another && found.stream().anyMatch(one -> one.name().equalsIgnoreCase(member.name()))) {
                    continue;
                }
                if (another) {
                    throw new Refused("casework.refused.mentionTwice", member.name());
                }
                found.add(member);
            }
        }
        Matcher name = NAMED.matcher(text);
        while (name.find()) {
            String begun = name.group(1);
            boolean colleague = all.stream().anyMatch(one -> firstName(one).equalsIgnoreCase(begun));
            if (colleague && found.stream().noneMatch(one -> firstName(one).equalsIgnoreCase(begun))) {
                throw new Refused("casework.refused.mentionNobody", begun);
            }
        }
        return found;
    }

    private static String firstName(StaffMember member) {
        return member.name().split(" ", 2)[0];
    }

    private static boolean written(String lowerText, String name) {
        String mention = "@" + name.toLowerCase(Locale.ROOT);
        for (int at = lowerText.indexOf(mention); at >= 0; at = lowerText.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            if (end == lowerText.length() || !Character.isLetterOrDigit(lowerText.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private void store(CaseHead head, UUID note, Collection<StaffMember> named) {
        if (named.isEmpty()) {
            return;
        }
        if (!access.mayHandle(head)) {
            throw new Refused("casework.refused.mentionNotYours");
        }
        for (StaffMember member : named) {
            jdbc.sql("insert into case_note_mention (note_id, person_id, case_id, person_name) values (?, ?, ?, ?)")
                    .params(note, member.id().value(), head.id().value(), member.name())
                    .update();
            events.publishEvent(new PersonMentioned(head.id(), head.number(), head.title(), member.id(), user.name()));
        }
        log.add(
                head.id(),
                CaseStep.MENTIONED,
                named.stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                "");
        readers.forget(head.id());
    }

    /** Writes down a note's mentions after the note. */
    public void write(CaseHead head, UUID note, String text, Set<PersonId> chosen) {
        store(head, note, named(text, chosen));
    }
}
