package se.samverkan.statements.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.access.Roles;
import se.samverkan.casework.ui.CaseNavigation;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.EmptyState;
import se.samverkan.shared.ui.PageHeader;
import se.samverkan.statements.StatementRow;
import se.samverkan.statements.StatementStatus;
import se.samverkan.statements.Statements;

/** What the reader's units have to answer, the longest overdue first, and below it what they have answered. */
@Route("yttranden")
@RolesAllowed({Roles.CASE_OFFICER, Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.NETWORK_MEMBER})
@Menu(title = "statements.StatementsView.title", order = 32, icon = "vaadin:comment-ellipsis-o")
class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Statements statements;
    private final Units units;
    private final Clock clock;

    StatementsView(Statements statements, Units units, Clock clock) {
        this.statements = statements;
        this.units = units;
        this.clock = clock;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<StatementRow> open = statements.toAnswer();
        List<StatementRow> given = statements.given();
        removeAll();
        add(new PageHeader(getTranslation("statements.StatementsView.title")));
        if (open.isEmpty()) {
            add(new EmptyState(
                    getTranslation("statements.StatementsView.empty"),
                    getTranslation("statements.StatementsView.emptyText")));
        } else {
            add(new Paragraph(getTranslation("statements.StatementsView.intro")), list(open));
        }
        if (!given.isEmpty()) {
            add(new H2(getTranslation("statements.StatementsView.given")), list(given));
        }
    }

    private UnorderedList list(List<StatementRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        LocalDate today = SwedishTime.day(clock.instant());
        rows.forEach(row -> list.add(item(row, today)));
        return list;
    }

    private ListItem item(StatementRow row, LocalDate today) {
        RouterLink link = CaseNavigation.link(row.caseId(), row.title());
        link.addClassName("work-list__title");
        String unit = units.get(row.unit()).name().in(getLocale());
        Div what = new Div(
                link,
                line(row.number() + " · " + row.associationName()),
                line(getTranslation(
                        "statements.StatementsView.askedBy", row.askedByName(), shortened(row.question()))));
        if (row.stance() != null || row.status() == StatementStatus.DECLINED) {
            what.add(answer(row));
        }
        what.addClassName("work-list__what");
        Span owner = new Span(row.personName() == null ? unit : row.personName() + ", " + unit);
        owner.addClassName("work-list__owner");
        Div when = new Div(StatementWords.badge(row.status(), row.due(), today));
        if (row.stance() != null) {
            when.add(new Span(StatementWords.stance(row.stance())));
        }
        when.addClassName("work-list__when");
        ListItem item = new ListItem(what, owner, when);
        item.addClassName("work-list__item");
        return item;
    }

    /** What the unit has said stays its own to read, also when the case no longer is. */
    private Details answer(StatementRow row) {
        Details answer = new Details(getTranslation("statements.StatementsView.answer"));
        answer.addOpenedChangeListener(change -> {
            answer.removeAll();
            if (change.isOpened()) {
                answer.add(StatementItem.standing(statements.get(row.id())));
            }
        });
        return answer;
    }

    private static String shortened(String question) {
        return question.length() <= 160 ? question : question.substring(0, 159) + "…";
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("work-list__about");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statements.StatementsView.title");
    }
}
