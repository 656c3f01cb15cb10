package se.samverkan.submissions.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.LaterPaperRow;
import se.samverkan.submissions.PaperStillMissing;

/** Turns what a draft promised into papers the case waits for, and reminds of them three days before and on the day. */
@Component
public class PaperPromises {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("paper-reminder");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int EARLY_DAYS = 3;

    private final PaperQueries papers;
    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperPromises(
            PaperQueries papers,
            JdbcClient jdbc,
            ObjectProvider<SchedulerClient> scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** What comes in with this version has arrived; what is promised and not among its files is waited for. */
    void promise(
            CaseId id, FormDefinition form, Map<String, LocalDate> later, List<StoredFile> files, Answers answers) {
        Set<String> there = files.stream().map(StoredFile::slot).collect(Collectors.toSet());
        for (LaterPaperRow paper : papers.of(id)) {
            if (paper.missing() && there.contains(paper.slot())) {
                papers.close(paper, LaterPaperRow.State.ARRIVED, "", "", clock.instant());
            }
        }
        form.visibleSections(answers).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> comesLater(field, answers) && !there.contains(field.key()))
                .forEach(field -> {
                    LocalDate due = later.get(field.key());
                    if (due != null) {
                        papers.promise(id, field.key(), field.label(), due, clock.instant());
                    }
                });
        papers.of(id).stream().filter(LaterPaperRow::missing).forEach(this::plan);
    }

    private static boolean comesLater(Field field, Answers answers) {
        return field.type() == FieldType.FILE && field.comesLater() && FormCheck.visible(field, answers);
    }

    private void plan(LaterPaperRow paper) {
        plan(paper, paper.due().minusDays(EARLY_DAYS), "early");
        plan(paper, paper.due(), "last");
    }

    private void plan(LaterPaperRow paper, LocalDate day, String which) {
        Instant at = day.atTime(MORNING).atZone(SwedishTime.ZONE).toInstant();
        if (at.isAfter(clock.instant())) {
            String job = paper.id() + " " + which + " " + paper.due();
            scheduler.getObject().scheduleIfNotExists(TASK.instance(job).build(), at);
        }
    }

    /** Does what a job says: the paper, which reminder, and the day it was promised for then. */
    @Transactional
    public void remind(String job) {
        String[] words = job.split(" ");
        UUID id = UUID.fromString(words[0]);
        boolean last = "last".equals(words[1]);
        papers.lock(id)
                .filter(paper -> paper.due().equals(LocalDate.parse(words[2])))
                .filter(paper -> papers.reminded(id, last, clock.instant()))
                .ifPresent(paper -> tell(paper, last));
    }

    private void tell(LaterPaperRow paper, boolean last) {
        jdbc.sql("select number_year, number_in_year, title, association_id, status from case_file where id = ?")
                .param(paper.caseId().value())
                .query(row -> {
                    if (!CaseStatus.valueOf(row.getString("status")).ended()) {
                        events.publishEvent(new PaperStillMissing(
                                paper.caseId(),
                                new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                                row.getString("title"),
                                new AssociationId(row.getObject("association_id", UUID.class)),
                                paper.label(),
                                paper.due(),
                                last));
                    }
                });
    }
}
