package se.samverkan.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.municipality.Units;
import se.samverkan.network.NetworkQueue;
import se.samverkan.network.QueueItemDetails;

/** The case's time in the network, on the case page. */
@SpringComponent
class NetworkSection implements CaseSection {

    private final NetworkQueue queue;
    private final CurrentUser user;
    private final Units units;
    private final NetworkDialogs dialogs;

    NetworkSection(NetworkQueue queue, CurrentUser user, Units units, NetworkDialogs dialogs) {
        this.queue = queue;
        this.user = user;
        this.units = units;
        this.dialogs = dialogs;
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        if (!head.sharedWithNetwork()) {
            return Optional.empty();
        }
        return queue.of(head).map(item -> {
            Div section = new Div(
                    new H2(UI.getCurrent().getTranslation("network.NetworkSection.title")),
                    new QueueItemFacts(item, units));
            if (item.open()) {
                section.add(buttons(head, item, refresh));
            }
            return section;
        });
    }

    private Div buttons(CaseHead head, QueueItemDetails item, Runnable refresh) {
        UI ui = UI.getCurrent();
        boolean coordinates = user.has(StaffRole.NETWORK_COORDINATOR);
        Div row = new Div();
        row.addClassName("actions");
        if (coordinates) {
            Button leave = new Button(
                    ui.getTranslation("network.NetworkSection.leave"), click -> dialogs.leave(head, item, refresh));
            leave.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(
                    leave,
                    new Button(
                            ui.getTranslation("network.NetworkSection.setMeeting"),
                            click -> dialogs.meeting(item, refresh)));
        }
        if (coordinates || user.has(StaffRole.NETWORK_MEMBER)) {
            row.add(
                    new Button(ui.getTranslation("network.NetworkSection.say"), click -> dialogs.stance(item, refresh)),
                    new Button(ui.getTranslation("network.NetworkSection.note"), click -> dialogs.note(item, refresh)));
        }
        return row;
    }
}
