package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.shared.ui.Notice;

/** One case: who, what, since when, whose it is and what happens next; then what each room has to say about it. */
@Route("handlaggning/:id")
@RolesAllowed(Roles.STAFF)
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cases cases;
    private final Conversation conversation;
    private final ObjectProvider<CaseSection> sections;
    private final ObjectProvider<CaseAction> actions;
    private final CaseHeader header;
    private String title = "";

    CaseView(
            Cases cases,
            Conversation conversation,
            ObjectProvider<CaseSection> sections,
            ObjectProvider<CaseAction> actions,
            CaseHeader header) {
        this.cases = cases;
        this.conversation = conversation;
        this.sections = sections;
        this.actions = actions;
        this.header = header;
        setId("content");
        addClassNames("page", "page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseNavigation.caseId(event.getRouteParameters());
        show(id);
        conversation.readByStaff(id);
    }

    private CaseHead show(CaseId id) {
        CaseHead head = cases.head(id);
        title = head.number() + " " + head.title();
        boolean handles = cases.mayHandle(head);
        boolean whole = cases.mayReadWhole(head);
        removeAll();
        add(header.of(head, whole ? cases.obstacles(head) : List.of(), handles ? buttons(head) : List.of()));
        if (!whole) {
            boolean shared = cases.mayReadShared(head);
            add(Notice.info(
                    getTranslation("casework.CaseView.summaryHeading"),
                    getTranslation(shared ? "casework.CaseView.shared" : "casework.CaseView.summary")));
            if (!shared) {
                return head;
            }
        }
        Div main = new Div();
        main.addClassName("case-page__main");
        contributed(head, whole).forEach(section -> main.add(framed(section)));
        Div page = new Div(main, header.rail(head));
        page.addClassName("case-page");
        add(page);
        return head;
    }

    private List<Component> buttons(CaseHead head) {
        return actions.stream()
                .sorted(Comparator.comparingInt(CaseAction::order))
                .map(action -> action.forCase(head, () -> show(head.id())))
                .flatMap(Optional::stream)
                .map(Component.class::cast)
                .toList();
    }

    private List<Component> contributed(CaseHead head, boolean whole) {
        return sections.stream()
                .filter(section -> whole || section.shared())
                .sorted(Comparator.comparingInt(CaseSection::order))
                .map(section -> section.forCase(head, () -> show(head.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Section framed(Component content) {
        Section section = new Section(content);
        section.addClassName("case-page__section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
