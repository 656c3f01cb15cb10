package se.samverkan.submissions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The things one can begin with, as cards. */
class StartLinks extends Div {

    enum Step {
        REGISTER,
        BEGIN
    }

    StartLinks(Step step) {
        addClassName("card-list");
        if (step == Step.REGISTER) {
            add(card("register", "/app/forening/ny"));
        } else {
            add(
                    card("initiative", "/app/initiativ/nytt"),
                    card("grant", "/app/ansok"),
                    card("guide", "/app/vagledning"));
        }
    }

    private Section card(String what, String address) {
        Section card = new Section(
                new H2(new Anchor(address, getTranslation("submissions.StartLinks." + what))),
                new Paragraph(getTranslation("submissions.StartLinks." + what + "Text")));
        card.addClassName("card");
        return card;
    }
}
