package se.samverkan.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import se.samverkan.municipality.SubjectRow;
import se.samverkan.municipality.Subjects;
import se.samverkan.municipality.Subjects.Kind;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.PageHeader;

/** Themes and goals: those that hold, and those before and after them. */
@Route("teman-och-mal")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "municipality.SubjectsView.title", order = 61, icon = "vaadin:tags")
class SubjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXTS = "municipality.SubjectsView.";

    private final Subjects subjects;
    private final SubjectDialogs dialogs;
    private final Clock clock;

    SubjectsView(Subjects subjects, SubjectDialogs dialogs, Clock clock) {
        this.subjects = subjects;
        this.dialogs = dialogs;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation(TEXTS + "intro")),
                section(Kind.THEME),
                section(Kind.GOAL));
    }

    private Section section(Kind kind) {
        int year = SwedishTime.day(clock.instant()).getYear();
        List<SubjectRow> rows = subjects.all(kind);
        UnorderedList now = new UnorderedList();
        UnorderedList others = new UnorderedList();
        now.addClassName("entry-list");
        others.addClassName("entry-list");
        rows.forEach(row -> (row.holdsIn(year) ? now : others).add(entry(kind, row, rows)));
        Button add = new Button(getTranslation(TEXTS + "add." + kind), click -> dialogs.add(kind, this::show));
        Div actions = new Div(add);
        actions.addClassName("actions");
        Section section = new Section(new H2(getTranslation(TEXTS + kind)), actions, now);
        if (others.getChildren().findAny().isPresent()) {
            section.add(new Details(getTranslation(TEXTS + "others." + kind), others));
        }
        return section;
    }

    private ListItem entry(Kind kind, SubjectRow row, List<SubjectRow> all) {
        String name = row.name().in(getLocale());
        Paragraph head = new Paragraph(name);
        head.addClassName("entry-list__head");
        Div facts = new Div(
                new Span(
                        row.toYear() == null
                                ? getTranslation(TEXTS + "since", String.valueOf(row.fromYear()))
                                : row.fromYear() + "–" + row.toYear()),
                new Span(getTranslation(TEXTS + "used." + kind, row.cases(), row.partnerships())));
        facts.addClassName("entry-list__facts");
        all.stream()
                .filter(other -> other.id().equals(row.successor()))
                .forEach(next -> facts.add(
                        new Span(getTranslation(TEXTS + "becomes", next.name().in(getLocale())))));
        ListItem item = new ListItem(head, facts);
        item.addClassName("entry-list__item");
        if (row.successor() == null) {
            Button rename =
                    new Button(getTranslation(TEXTS + "rename"), click -> dialogs.rename(kind, row, this::show));
            rename.setAriaLabel(getTranslation(TEXTS + "renameNamed", name));
            Button end = new Button(getTranslation(TEXTS + "end"), click -> dialogs.end(kind, row, this::show));
            end.setAriaLabel(getTranslation(TEXTS + "endNamed", name));
            Div actions = new Div(rename, end);
            actions.addClassName("actions");
            item.add(actions);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(TEXTS + "title");
    }
}
