package se.samverkan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.MyCaseSection;
import se.samverkan.intake.Intakes;
import se.samverkan.intake.RegisteredForUs;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;

/** Tells an association that did not send its case itself who did, and what it may still add. */
@SpringComponent
class MyRegisteredSection implements MyCaseSection {

    private final Intakes intakes;

    MyRegisteredSection(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> forCase(CaseHead head) {
        return head.has(Intakes.ROOM)
                ? intakes.registeredForUs(head.id()).map(how -> told(head, how))
                : Optional.empty();
    }

    private Component told(CaseHead head, RegisteredForUs how) {
        UI ui = UI.getCurrent();
        String at = SwedishTime.dateTime(how.at(), ui.getLocale());
        Div section = new Div(
                new H2(say("title")),
                new Paragraph(how.callerName().isEmpty() ? say("forgotten", at) : say("text", at, how.callerName())));
        if (how.gaps() > 0 && head.status().openToChange(head.officer())) {
            section.add(Notice.info(say("gaps", how.gaps()), say("gapsText")));
        }
        return section;
    }

    private static String say(String what, Object... arguments) {
        return UI.getCurrent().getTranslation("intake.MyRegisteredSection." + what, arguments);
    }
}
