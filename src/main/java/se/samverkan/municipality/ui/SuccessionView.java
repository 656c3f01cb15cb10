package se.samverkan.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.UnitSuccession;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.shared.ui.Toast;

/** Gives a unit a new name, or lets it become part of another, on a day: first what follows, then the step. */
@Route("enheter/:unit/ny")
@RolesAllowed("ADMINISTRATOR")
class SuccessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "municipality.SuccessionView.";

    private final Units units;
    private final Clock clock;
    private final Div preview = new Div();

    SuccessionView(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
        addClassName("page");
    }

    static RouterLink link(UnitRow unit, String text) {
        return new RouterLink(text, SuccessionView.class, new RouteParameters("unit", unit.slug()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitRow unit =
                event.getRouteParameters().get("unit").flatMap(units::bySlug).orElseThrow(NotFound::new);
        SuccessionFields fields = new SuccessionFields(unit, units, SwedishTime.day(clock.instant()));
        Button show = new Button(getTranslation(TEXTS + "preview"), click -> preview(fields));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(show, new RouterLink(getTranslation("shared.cancel"), UnitsView.class));
        actions.addClassName("actions");
        fields.onChange(preview::removeAll);
        preview.removeAll();
        removeAll();
        add(
                new RouterLink(getTranslation("municipality.UnitsView.title"), UnitsView.class),
                new PageHeader(getTranslation(TEXTS + "heading", unit.name().in(getLocale()))),
                new Paragraph(getTranslation(TEXTS + "intro")),
                fields,
                actions,
                preview);
    }

    private void preview(SuccessionFields fields) {
        preview.removeAll();
        try {
            UnitSuccession form = fields.value();
            ConsequenceList list = new ConsequenceList(
                    units.consequences(form.ending(), form.into(), form.into() == null), form.from());
            preview.add(list);
            if (list.possible()) {
                Button step = new Button(getTranslation(TEXTS + "execute"), click -> execute(form));
                step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                step.setDisableOnClick(true);
                Div actions = new Div(step);
                actions.addClassName("actions");
                preview.add(actions);
                step.focus();
            }
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void execute(UnitSuccession form) {
        try {
            units.succeed(form);
        } catch (Refused refused) {
            preview.removeAll();
            refuse(refused);
            return;
        }
        Toast.success(getTranslation(TEXTS + "done", SwedishTime.date(form.from(), getLocale())));
        getUI().ifPresent(ui -> ui.navigate(UnitsView.class));
    }

    private void refuse(Refused refused) {
        preview.add(
                Notice.danger(getTranslation(refused.key(), refused.args()), "").announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}
