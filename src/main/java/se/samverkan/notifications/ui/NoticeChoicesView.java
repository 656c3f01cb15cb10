package se.samverkan.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import se.samverkan.access.CurrentUser;
import se.samverkan.notifications.Delivery;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.notifications.NoticeChoices;
import se.samverkan.shared.ui.FactList;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** How one wants to be told of what; and what always comes by mail, with the reason. */
@Route("notiser/val")
@PermitAll
class NoticeChoicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NoticeChoices choices;
    private final CurrentUser user;
    private final Map<NoticeCategory, RadioButtonGroup<Delivery>> fields = new EnumMap<>(NoticeCategory.class);

    NoticeChoicesView(NoticeChoices choices, CurrentUser user) {
        this.choices = choices;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<NoticeCategory, Delivery> mine = choices.mine();
        Div form = new Div();
        form.addClassName("section-form");
        NoticeCategory.choosable().stream()
                .filter(category -> user.isStaff() || !category.onlyStaff())
                .forEach(category -> form.add(field(category, mine.getOrDefault(category, Delivery.MAIL))));
        Button save = new Button(getTranslation("notifications.NoticeChoicesView.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(new Div(save));
        FactList fixed = new FactList();
        for (NoticeCategory category : NoticeCategory.values()) {
            if (category.alwaysByMail()) {
                fixed.add(name(category), getTranslation("notifications.NoticeChoicesView.fixed." + category));
            }
        }
        removeAll();
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("notifications.NoticeChoicesView.intro")),
                new Paragraph(getTranslation("notifications.NoticeChoicesView.digest")),
                form,
                new H2(getTranslation("notifications.NoticeChoicesView.fixed")),
                fixed,
                new Paragraph(
                        new RouterLink(getTranslation("notifications.NoticeChoicesView.back"), NoticesView.class)));
    }

    private RadioButtonGroup<Delivery> field(NoticeCategory category, Delivery chosen) {
        RadioButtonGroup<Delivery> field = new RadioButtonGroup<>(name(category));
        field.setHelperText(getTranslation("notifications.NoticeChoicesView.about." + category));
        field.setItems(Delivery.values());
        field.setItemLabelGenerator(delivery -> getTranslation("notifications.Delivery." + delivery));
        field.setValue(chosen);
        fields.put(category, field);
        return field;
    }

    private void save() {
        Map<NoticeCategory, Delivery> chosen = new EnumMap<>(NoticeCategory.class);
        fields.forEach((category, field) -> chosen.put(category, field.getValue()));
        choices.choose(chosen);
        Toast.success(getTranslation("notifications.NoticeChoicesView.saved"));
    }

    private String name(NoticeCategory category) {
        return getTranslation("notifications.NoticeCategory." + category);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.NoticeChoicesView.title");
    }
}
