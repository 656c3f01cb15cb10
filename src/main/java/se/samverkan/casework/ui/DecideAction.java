package se.samverkan.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Toast;

/** Records the decision in the case. */
@SpringComponent
class DecideAction implements CaseAction {

    private final Cases cases;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;
    private final CaseDialogs dialogs;

    DecideAction(Cases cases, Units units, CurrentUser user, Clock clock, CaseDialogs dialogs) {
        this.cases = cases;
        this.units = units;
        this.user = user;
        this.clock = clock;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Button> forCase(CaseHead head, Runnable refresh) {
        return head.status().successors().contains(CaseStatus.DECIDED)
                ? Optional.of(new Button(
                        UI.getCurrent().getTranslation("casework.DecideAction.decide"), click -> open(head, refresh)))
                : Optional.empty();
    }

    private void open(CaseHead head, Runnable refresh) {
        UI ui = UI.getCurrent();
        DecisionFields fields = new DecisionFields(
                head, units.committees(), user.name(), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        dialogs.ask(
                        head,
                        ui.getTranslation("casework.DecideAction.title", head.number()),
                        ui.getTranslation("casework.DecideAction.confirm"),
                        seen -> {
                            cases.decide(head.id(), fields.value(), seen.version());
                            Toast.success(ui.getTranslation("casework.DecideAction.done", head.number()));
                            refresh.run();
                        },
                        obstacles(head),
                        fields)
                .open();
    }

    /** What stands in the way is said before anything is written; it may be gone by the time one is done. */
    private Component obstacles(CaseHead head) {
        Div place = new Div();
        List<Refused> obstacles = cases.obstacles(head);
        if (!obstacles.isEmpty()) {
            UnorderedList list = new UnorderedList();
            obstacles.forEach(each -> list.add(new ListItem(place.getTranslation(each.key(), each.args()))));
            place.add(Notice.warning(place.getTranslation("casework.DecideAction.blocked"), "")
                    .with(list));
        }
        return place;
    }
}
