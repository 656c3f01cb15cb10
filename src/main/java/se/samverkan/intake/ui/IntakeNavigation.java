package se.samverkan.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import se.samverkan.intake.IntakeId;
import se.samverkan.shared.NotFound;

final class IntakeNavigation {

    private static final String ID = "id";

    private IntakeNavigation() {}

    static RouterLink link(IntakeId id, String text) {
        return new RouterLink(
                text, IntakeView.class, new RouteParameters(ID, id.value().toString()));
    }

    static void open(UI ui, IntakeId id) {
        ui.navigate(IntakeView.class, new RouteParameters(ID, id.value().toString()));
    }

    static IntakeId id(RouteParameters parameters) {
        try {
            return new IntakeId(UUID.fromString(parameters.get(ID).orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
