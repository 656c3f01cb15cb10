package se.samverkan.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import se.samverkan.organisations.MyAssociation;

/** Chooses which of one's associations to work for, and shows the page anew; not there for those with only one. */
public class AssociationSwitch extends Select<MyAssociation> implements AfterNavigationObserver {

    private final ChosenAssociation chosen;

    public AssociationSwitch(ChosenAssociation chosen) {
        this.chosen = chosen;
        List<MyAssociation> mine = chosen.all();
        addClassName("association-switch");
        setAriaLabel(getTranslation("organisations.AssociationSwitch.label"));
        setItems(mine);
        setItemLabelGenerator(MyAssociation::name);
        chosen.currentOf(mine).ifPresent(this::setValue);
        setVisible(mine.size() > 1);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.choose(change.getValue().id());
                getUI().ifPresent(AssociationSwitch::showAnew);
            }
        });
    }

    /** A link to another of one's associations has switched to it: the bar says which one works for. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<MyAssociation> mine = chosen.all();
        setItems(mine);
        chosen.currentOf(mine).ifPresent(this::setValue);
        setVisible(mine.size() > 1);
    }

    private static void showAnew(UI ui) {
        ui.refreshCurrentRoute(false);
    }
}
