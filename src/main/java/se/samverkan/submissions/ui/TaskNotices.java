package se.samverkan.submissions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;
import se.samverkan.submissions.MyTask;
import se.samverkan.submissions.MyTasks;

/** What the municipality waits for, on top of the association's pages: nothing to be overlooked. */
@SpringComponent
class TaskNotices {

    private final MyTasks tasks;
    private final Clock clock;

    TaskNotices(MyTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Component> of(AssociationId association) {
        LocalDate today = SwedishTime.day(clock.instant());
        return tasks.of(association).stream()
                .map(task -> (Component) notice(task, today))
                .toList();
    }

    private static Notice notice(MyTask task, LocalDate today) {
        UI ui = UI.getCurrent();
        String kind = "submissions.TaskNotices." + task.kind();
        String heading = ui.getTranslation(
                kind + (task.overdue(today) ? ".overdue" : ".due"),
                SwedishTime.date(task.due(), ui.getLocale()),
                task.number());
        String text =
                task.kind() == MyTask.Kind.PAPER ? task.paper().in(ui.getLocale()) + ". " + task.title() : task.title();
        Notice notice = task.kind() == MyTask.Kind.COMPLETION || task.overdue(today)
                ? Notice.danger(heading, text)
                : Notice.warning(heading, text);
        return notice.with(
                SubmissionNavigation.link(MyCaseView.class, task.caseId(), ui.getTranslation(kind + ".open")));
    }
}
