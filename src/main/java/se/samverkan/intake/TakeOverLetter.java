package se.samverkan.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samverkan.print.Pdf;
import se.samverkan.shared.SwedishTime;

/** The receipt on paper, for a window envelope. Made outside the transaction that makes its link. */
@Component
public class TakeOverLetter {

    private final Intakes intakes;
    private final Pdf pdf;
    private final MessageSource texts;
    private final Clock clock;

    TakeOverLetter(Intakes intakes, Pdf pdf, MessageSource texts, Clock clock) {
        this.intakes = intakes;
        this.pdf = pdf;
        this.texts = texts;
        this.clock = clock;
    }

    /** With a new link, so that an earlier letter or mail no longer leads anywhere. */
    public Paper make(IntakeId id, Locale language) {
        PrintedLink link = intakes.printAgain(id);
        CallerForm caller = link.caller();
        Map<String, Object> model = new HashMap<>();
        model.put("title", text("title", language, link.number()));
        model.put(
                "to",
                Stream.of(caller.name(), caller.address(), (caller.postalCode() + " " + caller.city()).strip())
                        .filter(line -> !line.isBlank())
                        .toList());
        model.put("sent", SwedishTime.date(clock.instant(), language));
        model.put(
                "paragraphs",
                List.of(
                        text("received", language, link.associationName(), link.title(), link.number()),
                        text("follow", language),
                        text("once", language, SwedishTime.date(link.expiresAt(), language))));
        model.put("linkHeading", text("how", language));
        model.put("link", link.address());
        return new Paper(link.number().slug(), pdf.of("letter", language, model));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(
                "intake.letter." + key,
                Stream.of(arguments).map(String::valueOf).toArray(),
                language);
    }

    /** @param name without an ending */
    public record Paper(String name, byte[] pdf) {}
}
