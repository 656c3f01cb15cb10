package se.samverkan.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.HandOvers;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Toast;

/** Offers the case to another department; shows first what that means. */
@SpringComponent
class HandOverAction implements CaseAction {

    private final HandOvers handOvers;
    private final Units units;
    private final Clock clock;
    private final CaseDialogs dialogs;

    HandOverAction(HandOvers handOvers, Units units, Clock clock, CaseDialogs dialogs) {
        this.handOvers = handOvers;
        this.units = units;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        boolean possible =
                head.handOverTo() == null && head.status().beforeDecision() && head.status() != CaseStatus.NETWORK;
        return possible
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.HandOverAction.handOver"),
                        click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        HandOverFields fields = new HandOverFields(head, handOvers, units, SwedishTime.day(clock.instant()));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.HandOverAction.title", head.number()),
                        ui.getTranslation("casework.HandOverAction.confirm"),
                        seen -> {
                            handOvers.ask(head.id(), fields.value(), seen.version());
                            Toast.success(ui.getTranslation("casework.HandOverAction.done", head.number()));
                            refresh.run();
                        },
                        fields)
                .open();
    }
}
