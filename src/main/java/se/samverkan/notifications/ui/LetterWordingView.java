package se.samverkan.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import se.samverkan.access.Roles;
import se.samverkan.notifications.LetterAudience;
import se.samverkan.notifications.LetterWordingDetails;
import se.samverkan.notifications.LetterWordingForm;
import se.samverkan.notifications.LetterWordings;
import se.samverkan.shared.Refused;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Refusals;
import se.samverkan.shared.ui.Toast;

/** The words of one letter in one language: written, looked at with examples, saved, or given back. */
@Route("mejltexter/:mall/:sprak")
@RolesAllowed(Roles.ADMINISTRATOR)
class LetterWordingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterWordings wordings;
    private final TextField subject = new TextField(getTranslation("notifications.LetterWordingView.subject"));
    private final TextArea body = new TextArea(getTranslation("notifications.LetterWordingView.body"));
    private final Div preview = new Div();
    private String template = "";
    private Locale language = Locale.of("sv");
    private long version;

    LetterWordingView(LetterWordings wordings) {
        this.wordings = wordings;
        addClassName("page");
        subject.setWidthFull();
        body.setWidthFull();
        body.setMinRows(6);
        body.setHelperText(getTranslation("notifications.LetterWordingView.bodyHelp"));
        preview.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters parameters(String template, Locale language) {
        return new RouteParameters(new RouteParam("mall", template), new RouteParam("sprak", language.getLanguage()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        template = event.getRouteParameters().get("mall").orElse("");
        language = Locale.of(event.getRouteParameters().get("sprak").orElse(""));
        show();
    }

    private void show() {
        LetterWordingDetails letter = wordings.get(template, language);
        version = letter.version();
        subject.setValue(letter.words().subject());
        body.setValue(letter.words().body());
        preview.removeAll();
        removeAll();
        add(
                new Paragraph(new RouterLink(
                        getTranslation("notifications.LetterWordingView.back"), LetterWordingsView.class)),
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation(
                        "notifications.LetterWordingView.about",
                        getTranslation("notifications.LetterAudience." + LetterAudience.of(template)),
                        getTranslation("access.language." + language.getLanguage()))),
                fields(letter),
                form(letter),
                preview,
                original(letter),
                new LetterWordingHistory(wordings.history(template, language)));
    }

    private Div fields(LetterWordingDetails letter) {
        FactList facts = new FactList();
        letter.fields().forEach((name, example) -> facts.add("{" + name + "}", example));
        Div all = new Div(
                new H2(getTranslation("notifications.LetterWordingView.fields")),
                new Paragraph(getTranslation(
                        letter.fields().isEmpty()
                                ? "notifications.LetterWordingView.noFields"
                                : "notifications.LetterWordingView.fieldsHelp")));
        if (!letter.fields().isEmpty()) {
            all.add(facts);
        }
        return all;
    }

    private Div form(LetterWordingDetails letter) {
        Button look = new Button(getTranslation("notifications.LetterWordingView.preview"), click -> look());
        Button save = new Button(getTranslation("notifications.LetterWordingView.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, look);
        actions.addClassName("actions");
        if (letter.changed()) {
            actions.add(new Button(getTranslation("notifications.LetterWordingView.reset"), click -> reset()));
        }
        Div form = new Div(new H2(getTranslation("notifications.LetterWordingView.words")), subject, body, actions);
        form.addClassName("section-form");
        return form;
    }

    private Div original(LetterWordingDetails letter) {
        if (!letter.changed()) {
            return new Div(new Paragraph(getTranslation("notifications.LetterWordingView.unchanged")));
        }
        return new Div(
                new H2(getTranslation("notifications.LetterWordingView.original")),
                MailPreview.of(letter.shipped(), letter.action()));
    }

    private void look() {
        preview.removeAll();
        try {
            preview.add(
                    new H2(getTranslation("notifications.LetterWordingView.previewTitle")),
                    MailPreview.of(
                            wordings.preview(template, language, written()),
                            wordings.get(template, language).action()));
        } catch (Refused refused) {
            preview.add(Notice.danger(getTranslation(refused.key(), refused.args()), ""));
        }
    }

    private void save() {
        if (Refusals.handled(this, () -> wordings.change(template, language, written(), version))) {
            Toast.success(getTranslation("notifications.LetterWordingView.saved"));
            show();
        }
    }

    private void reset() {
        if (Refusals.handled(this, () -> wordings.reset(template, language, version))) {
            Toast.success(getTranslation("notifications.LetterWordingView.resetDone"));
            show();
        }
    }

    private LetterWordingForm written() {
        return new LetterWordingForm(subject.getValue(), body.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.LetterWordingView.title");
    }
}
