package se.samverkan.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.DataTable;
import se.samverkan.shared.ui.PageHeader;

/** The municipality's units, those of today and those before them. */
@Route("enheter")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "municipality.UnitsView.title", order = 60, icon = "vaadin:building-o")
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Units units;
    private final UnitDialogs dialogs;

    UnitsView(Units units, UnitDialogs dialogs) {
        this.units = units;
        this.dialogs = dialogs;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Button add = new Button(getTranslation("municipality.UnitsView.add"), click -> dialogs.add(this::show));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        DataTable table = new DataTable(
                getTranslation("municipality.UnitsView.title"),
                Stream.of("name", "kind", "valid", "successor", "action")
                        .map(column -> getTranslation("municipality.UnitsView." + column))
                        .toList());
        units.all().forEach(unit -> row(table, unit));
        removeAll();
        add(
                new PageHeader(getTranslation("municipality.UnitsView.title"), add),
                new Paragraph(getTranslation("municipality.UnitsView.intro")),
                table);
    }

    private void row(DataTable table, UnitRow unit) {
        Button change =
                new Button(getTranslation("municipality.UnitsView.change"), click -> dialogs.change(unit, this::show));
        change.setAriaLabel(
                getTranslation("municipality.UnitsView.changeNamed", unit.name().in(getLocale())));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(change);
        if (unit.validTo() == null) {
            Button end =
                    new Button(getTranslation("municipality.UnitsView.end"), click -> dialogs.end(unit, this::show));
            end.setAriaLabel(getTranslation(
                    "municipality.UnitsView.endNamed", unit.name().in(getLocale())));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(end);
        }
        String valid = SwedishTime.date(unit.validFrom(), getLocale()) + " – "
                + (unit.validTo() == null ? "" : SwedishTime.date(unit.validTo(), getLocale()));
        table.row(
                new Span(unit.name().in(getLocale())),
                new Span(getTranslation("municipality.UnitKind." + unit.kind())),
                new Span(valid),
                new Span(
                        unit.successor() == null
                                ? ""
                                : units.get(unit.successor()).name().in(getLocale())),
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("municipality.UnitsView.title");
    }
}
