package se.samverkan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.intake.CallerForm;
import se.samverkan.intake.Intakes;
import se.samverkan.intake.Registration;
import se.samverkan.intake.TakeOverLetter;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

/** Who registered a case and for whom, whether it has been taken over, and the ways to make that happen. */
@SpringComponent
class TakeOverLinks {

    private static final String TEXTS = "intake.TakeOverLinks.";
    private static final Locale LETTERS = Locale.of("sv");

    private final Intakes intakes;
    private final TakeOverLetter letter;

    TakeOverLinks(Intakes intakes, TakeOverLetter letter) {
        this.intakes = intakes;
        this.letter = letter;
    }

    Component of(Registration registration, int unanswered, Runnable refresh) {
        FactList facts = facts(registration);
        if (unanswered > 0) {
            facts.add(text("missing"), text("missingCount", unanswered));
        }
        Div content = new Div(facts);
        if (registration.takenOver()) {
            return content;
        }
        Div state = new Div(Notice.info(text("notTaken"), linkState(registration)));
        content.add(state);
        if (intakes.maySendLinks(registration)) {
            content.add(actions(registration, state, refresh));
        }
        return content;
    }

    private static String known(String detail) {
        return detail.isBlank() ? text("notShown") : detail;
    }

    private static FactList facts(Registration registration) {
        Locale locale = UI.getCurrent().getLocale();
        FactList facts = new FactList()
                .add(text("by"), registration.registeredByName())
                .add(text("at"), SwedishTime.dateTime(registration.at(), locale))
                .add(
                        text("channel"),
                        UI.getCurrent()
                                .getTranslation("intake.Channel."
                                        + registration.caller().channel()))
                .add(text("caller"), known(registration.caller().name()))
                .add(text("phone"), registration.caller().phone())
                .add(text("email"), registration.caller().email())
                .add(text("address"), address(registration.caller()));
        if (registration.takenOverAt() != null) {
            facts.add(
                    text("takenOver"),
                    text(
                            "takenOverBy",
                            Optional.ofNullable(registration.takenOverBy()).orElse(""),
                            SwedishTime.date(registration.takenOverAt(), locale)));
        }
        return facts;
    }

    private static String address(CallerForm caller) {
        String place = (caller.postalCode() + " " + caller.city()).strip();
        return Stream.of(caller.address(), place)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String linkState(Registration registration) {
        return registration.linkExpires() == null
                ? text("noLink")
                : text(
                        "linkUntil",
                        SwedishTime.date(
                                registration.linkExpires(), UI.getCurrent().getLocale()));
    }

    private Div actions(Registration registration, Div state, Runnable refresh) {
        Div made = new Div();
        made.getElement().setAttribute("role", "status");
        Div row = new Div();
        row.addClassName("actions");
        if (!registration.caller().email().isBlank()) {
            row.add(new Button(text("mailAgain"), click -> {
                if (Refusals.handled(made, () -> intakes.mailAgain(registration.id()))) {
                    Toast.success(text("mailed"));
                    refresh.run();
                }
            }));
        }
        row.add(new Button(
                text("print"),
                click -> Refusals.handled(made, () -> {
                    offer(letter.make(registration.id(), LETTERS), made);
                    state.removeAll();
                })));
        return new Div(row, made);
    }

    /** The letter is made once; the link to it lives as long as the page. */
    private static void offer(TakeOverLetter.Paper paper, Div place) {
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(paper.pdf()),
                        paper.name() + ".pdf",
                        "application/pdf",
                        paper.pdf().length)),
                text("download"));
        place.removeAll();
        place.add(Notice.success(text("letterMade"), text("letterText")).with(new Paragraph(download)));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(TEXTS + key, arguments);
    }
}
