package se.samverkan.notifications;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.journal.Journal;
import se.samverkan.journal.JournalEntry;
import se.samverkan.notifications.internal.LetterCatalogue;
import se.samverkan.notifications.internal.LetterText;
import se.samverkan.notifications.internal.LetterTextStore;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** The words of the portal's letters, which administrators can make their own, and take back. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class LetterWordings {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 5_000;
    public static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.of("en"));

    private static final int HISTORY = 20;

    private final LetterCatalogue catalogue;
    private final LetterTextStore store;
    private final Journal journal;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterWordings(
            LetterCatalogue catalogue,
            LetterTextStore store,
            Journal journal,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.journal = journal;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LetterWordingRow> all() {
        Map<String, Set<String>> changed = store.changed().stream()
                .collect(Collectors.groupingBy(
                        LetterTextStore.Key::template,
                        Collectors.mapping(LetterTextStore.Key::language, Collectors.toSet())));
        return catalogue.templates().stream()
                .map(template -> new LetterWordingRow(
                        template,
                        catalogue.shipped(template, LANGUAGES.getFirst()).subject(),
                        changed.getOrDefault(template, Set.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public LetterWordingDetails get(String template, Locale language) {
        requireKnown(template, language);
        LetterText shipped = catalogue.shipped(template, language);
        LetterWordingForm original = new LetterWordingForm(shipped.subject(), shipped.body());
        Map<String, String> fields = catalogue.fields(template, language);
        return store.find(template, language)
                .map(own -> new LetterWordingDetails(
                        template,
                        new LetterWordingForm(own.subject(), own.body()),
                        original,
                        shipped.action(),
                        fields,
                        own.version()))
                .orElseGet(() -> new LetterWordingDetails(template, original, original, shipped.action(), fields, 0));
    }

    /** The newest changes first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> history(String template, Locale language) {
        requireKnown(template, language);
        return journal.about("letter-text", LetterTextChanged.subject(template, language.getLanguage()), HISTORY);
    }

    /** The words with the examples in place of the fields; refused as when they are saved. */
    @Transactional(readOnly = true)
    public LetterWordingForm preview(String template, Locale language, LetterWordingForm form) {
        LetterWordingForm words = checked(template, language, form);
        Map<String, String> examples = catalogue.fields(template, language);
        LetterText text = LetterText.of(
                LetterCatalogue.filled(words.subject(), examples), LetterCatalogue.filled(words.body(), examples), "");
        return new LetterWordingForm(text.subject(), text.body());
    }

    /** @throws Refused for an empty or too long text, or a merge field the letter does not have */
    public void change(String template, Locale language, LetterWordingForm form, long version) {
        LetterWordingForm words = checked(template, language, form);
        if (!store.put(template, language, words.subject(), words.body(), user.id(), clock.instant(), version)) {
            throw new Conflict();
        }
        events.publishEvent(new LetterTextChanged(template, language.getLanguage(), false, words));
    }

    /** Back to the portal's own words. */
    public void reset(String template, Locale language, long version) {
        requireKnown(template, language);
        if (!store.remove(template, language, version)) {
            throw new Conflict();
        }
        LetterText shipped = catalogue.shipped(template, language);
        events.publishEvent(new LetterTextChanged(
                template, language.getLanguage(), true, new LetterWordingForm(shipped.subject(), shipped.body())));
    }

    private LetterWordingForm checked(String template, Locale language, LetterWordingForm form) {
        requireKnown(template, language);
        String subject = form.subject().replaceAll("\\s+", " ").strip();
        String body = form.body().strip();
        if (subject.isEmpty() || body.isEmpty()) {
            throw new Refused("notifications.refused.emptyText");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw new Refused("notifications.refused.subjectTooLong", LONGEST_SUBJECT, subject.length());
        }
        if (body.length() > LONGEST_BODY) {
            throw new Refused("notifications.refused.bodyTooLong", LONGEST_BODY, body.length());
        }
        List<String> unknown = LetterCatalogue.unknown(subject + "\n" + body, catalogue.fields(template, language));
        if (!unknown.isEmpty()) {
            throw new Refused("notifications.refused.unknownField", String.join(", ", unknown));
        }
        return new LetterWordingForm(subject, body);
    }

    private void requireKnown(String template, Locale language) {
        if (!LANGUAGES.contains(language) || !catalogue.templates().contains(template)) {
            throw new NotFound();
        }
    }
}
