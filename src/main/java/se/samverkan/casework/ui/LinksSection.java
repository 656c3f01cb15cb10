package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseLinkRow;
import se.samverkan.casework.CaseLinks;
import se.samverkan.casework.CasePart;
import se.samverkan.casework.Cases;
import se.samverkan.shared.ui.Refusals;

/** The cases this one hangs together with, and the way to join it with another. */
@SpringComponent
class LinksSection implements CaseSection {

    private final CaseLinks links;
    private final Cases cases;
    private final CaseDialogs dialogs;

    LinksSection(CaseLinks links, Cases cases, CaseDialogs dialogs) {
        this.dialogs = dialogs;
        this.links = links;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        List<CaseLinkRow> rows = head.has(CasePart.LINK) ? links.of(head.id()) : List.of();
        boolean handles = cases.mayHandle(head);
        if (rows.isEmpty() && !handles) {
            return Optional.empty();
        }
        Div section = new Div(new H2(ui.getTranslation("casework.LinksSection.title")));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(ui.getTranslation("casework.LinksSection.none"));
            none.addClassName("muted");
            section.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("link-list");
            rows.forEach(row -> list.add(item(row, handles, refresh, ui)));
            section.add(list);
        }
        if (handles) {
            section.add(new Button(
                    ui.getTranslation("casework.LinksSection.link"),
                    click -> new LinkDialog(links, dialogs, head, refresh).open()));
        }
        return Optional.of(section);
    }

    private ListItem item(CaseLinkRow row, boolean handles, Runnable refresh, UI ui) {
        Span kind = new Span(
                ui.getTranslation("casework.CaseLinkKind." + row.kind() + (row.outgoing() ? ".this" : ".other")));
        kind.addClassName("link-list__kind");
        Span about = new Span(row.associationName());
        about.addClassName("muted");
        ListItem item = new ListItem(
                kind,
                CaseNavigation.link(row.other(), row.number() + " " + row.title()),
                about,
                CaseStatusBadge.forStaff(row.status()));
        if (handles) {
            Button part = new Button(ui.getTranslation("casework.LinksSection.unlink"), click -> {
                if (Refusals.handled(ui, () -> links.unlink(row.id()))) {
                    refresh.run();
                }
            });
            part.setAriaLabel(ui.getTranslation("casework.LinksSection.unlinkThis", row.number()));
            part.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            item.add(part);
        }
        item.addClassName("link-list__item");
        return item;
    }
}
