package se.samverkan.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.guide.Guide;
import se.samverkan.guide.GuideAdvice;
import se.samverkan.guide.GuideOption;
import se.samverkan.guide.GuideQuestion;
import se.samverkan.guide.GuideStep;
import se.samverkan.programmes.OpenCall;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;

/** One question at a time; every answer is in the address, so that back leads back. */
@Route("vagledning")
@PermitAll
@Menu(title = "guide.GuideView.title", order = 11.5, icon = "vaadin:road-branch")
class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "guide.GuideView.";

    private final Guide guide;

    GuideView(Guide guide) {
        this.guide = guide;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> answers = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        GuideStep step = guide.at(answers);
        removeAll();
        add(new PageHeader(getPageTitle()));
        GuideQuestion question = step.question();
        GuideAdvice advice = step.advice();
        if (question != null) {
            if (step.given().isEmpty()) {
                add(new Paragraph(getTranslation(TEXTS + "what")));
            }
            add(ask(question, step));
        } else if (advice != null) {
            show(advice);
        }
        if (!step.given().isEmpty()) {
            add(given(step));
        }
    }

    private Component ask(GuideQuestion question, GuideStep step) {
        RadioButtonGroup<GuideOption> choice =
                new RadioButtonGroup<>(question.title().in(getLocale()));
        choice.setItems(question.options());
        choice.setItemLabelGenerator(option -> option.label().in(getLocale()));
        choice.setHelperText(question.help().in(getLocale()));
        choice.setManualValidation(true);
        Button go = new Button(getTranslation(TEXTS + "continue"), click -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage(getTranslation(TEXTS + "choose"));
                choice.setInvalid(true);
                return;
            }
            Map<String, String> next = new LinkedHashMap<>(step.answers());
            next.put(question.key(), choice.getValue().value());
            getUI().ifPresent(ui -> ui.navigate(GuideView.class, QueryParameters.simple(next)));
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(choice, go);
        form.addClassName("form");
        return form;
    }

    private void show(GuideAdvice advice) {
        add(
                Notice.success(
                        advice.outcome().title().in(getLocale()),
                        advice.reason().in(getLocale())),
                new Paragraph(advice.outcome().what().in(getLocale())));
        if (!advice.calls().isEmpty()) {
            add(new H2(getTranslation(TEXTS + "open")), calls(advice.calls()));
        }
        OrderedList next = new OrderedList();
        advice.outcome().next().forEach(step -> next.add(new ListItem(step.in(getLocale()))));
        add(new H2(getTranslation(TEXTS + "next")), next);
        advice.outcome()
                .links()
                .forEach(link -> add(new Paragraph(link(link.app(), link.label().in(getLocale())))));
    }

    private UnorderedList calls(List<OpenCall> calls) {
        UnorderedList list = new UnorderedList();
        for (OpenCall open : calls) {
            String page = open.scheme().applyable()
                    ? "/app/ansok/" + open.scheme().slug()
                    : "/bidrag/" + open.scheme().slug();
            list.add(new ListItem(
                    link(page, open.scheme().name().in(getLocale())),
                    new Span(" "
                            + getTranslation(
                                    TEXTS + "closes",
                                    SwedishTime.date(open.call().closes(), getLocale())))));
        }
        return list;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(!address.startsWith("/app"));
        return link;
    }

    private Component given(GuideStep step) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (GuideStep.Given one : step.given()) {
            RouterLink change = new RouterLink(
                    getTranslation(TEXTS + "change", one.question().title().in(getLocale())), GuideView.class);
            change.setQueryParameters(QueryParameters.simple(one.before()));
            list.add(new ListItem(
                    new Span(one.question().title().in(getLocale()) + " "),
                    new Span(one.option().label().in(getLocale()) + ". "),
                    change));
        }
        return new Div(
                new H2(getTranslation(TEXTS + "given")),
                list,
                new Paragraph(new RouterLink(getTranslation(TEXTS + "again"), GuideView.class)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}
