package se.samverkan.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.PageHeader;

/** The municipality's units: those of today, those to come and those before them. */
@Route("enheter")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "municipality.UnitsView.title", order = 60, icon = "vaadin:building-o")
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "municipality.UnitsView.";

    private final Units units;
    private final UnitDialogs dialogs;
    private final Clock clock;

    UnitsView(Units units, UnitDialogs dialogs, Clock clock) {
        this.units = units;
        this.dialogs = dialogs;
        this.clock = clock;
        setId("content");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        LocalDate today = SwedishTime.day(clock.instant());
        Button add = new Button(getTranslation(TEXTS + "add"), click -> dialogs.add(this::show));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(
                new PageHeader(getTranslation(TEXTS + "title"), add),
                new Paragraph(getTranslation(TEXTS + "intro")),
                section("today", list(unit -> unit.validOn(today), true)));
        if (any(unit -> unit.validFrom().isAfter(today))) {
            add(section("coming", list(unit -> unit.validFrom().isAfter(today), true)));
        }
        if (any(unit -> ended(unit, today))) {
            Details former = new Details(getTranslation(TEXTS + "showFormer"), list(unit -> ended(unit, today), false));
            add(section("former", former));
        }
    }

    private static boolean ended(UnitRow unit, LocalDate today) {
        return unit.validTo() != null && unit.validTo().isBefore(today);
    }

    private boolean any(Predicate<UnitRow> which) {
        return units.all().stream().filter(unit -> !unit.neverBegan()).anyMatch(which);
    }

    private Section section(String heading, Component content) {
        return new Section(new H2(getTranslation(TEXTS + heading)), content);
    }

    private UnorderedList list(Predicate<UnitRow> which, boolean changeable) {
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        List<UnitRow> rows = units.all().stream()
                .filter(which)
                .filter(unit -> !unit.neverBegan())
                .toList();
        rows.forEach(unit -> list.add(new UnitEntry(unit, units, dialogs, changeable, this::show)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}
