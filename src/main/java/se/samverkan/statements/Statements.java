package se.samverkan.statements;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.access.Staff;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLog;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.StatementChanged.What;
import se.samverkan.statements.internal.AnsweringUnits;
import se.samverkan.statements.internal.Statement;
import se.samverkan.statements.internal.StatementQueries;
import se.samverkan.statements.internal.StatementRepository;
import se.samverkan.statements.internal.StatementSteps;

/**
 * Questions to other units about a case. Those who handle the case ask, extend and take back; those who work in the
 * asked unit read the whole case while the question is open, and answer, decline or hand on. Several may be open at
 * once. Every step carries the version the person saw.
 */
@Service
@Transactional
public class Statements {

    /** Characters a question may hold. */
    public static final int LONGEST_QUESTION = Statement.LONGEST_QUESTION;

    /** Characters an answer may hold. */
    public static final int LONGEST_REASONS = Statement.LONGEST_REASONS;

    private static final Set<CaseStatus> ASKED_IN =
            EnumSet.of(CaseStatus.RECEIVED, CaseStatus.TRIAGE, CaseStatus.ASSIGNED, CaseStatus.NETWORK);

    private final StatementRepository statements;
    private final StatementQueries queries;
    private final StatementSteps steps;
    private final AnsweringUnits answering;
    private final Cases cases;
    private final CaseLog log;
    private final Documents documents;
    private final Units units;
    private final Staff staff;
    private final CurrentUser user;
    private final Clock clock;

    Statements(
            StatementRepository statements,
            StatementQueries queries,
            StatementSteps steps,
            AnsweringUnits answering,
            Cases cases,
            CaseLog log,
            Documents documents,
            Units units,
            Staff staff,
            CurrentUser user,
            Clock clock) {
        this.statements = statements;
        this.queries = queries;
        this.steps = steps;
        this.answering = answering;
        this.cases = cases;
        this.log = log;
        this.documents = documents;
        this.units = units;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** May anything be asked about the case as it stands? */
    public static boolean canBeAskedAbout(CaseHead head) {
        return ASKED_IN.contains(head.status());
    }

    /** All questions of a case in the order they were asked, at most 200; for those who may read the case. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<StatementDetails> of(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        return queries.of(head.id(), answering.mine());
    }

    /** One question as it is now; for those who may read its case, and for the unit that was asked. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public StatementDetails get(StatementId id) {
        CaseId caseId = queries.caseOf(id).orElseThrow(NotFound::new);
        return queries.of(caseId, answering.mine()).stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> answering.mine(one.unit()) || cases.mayReadWhole(cases.head(caseId)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the person's units have to answer, the longest overdue first, at most 200. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<StatementRow> toAnswer() {
        return queries.toAnswer(answering.mine());
    }

    /** What the person's units have answered or declined, the latest first, at most 100. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<StatementRow> given() {
        return queries.given(answering.mine());
    }

    /** Counted to 100 at most. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public int countToAnswer() {
        return queries.countToAnswer(answering.mine());
    }

    /** Asks another unit; for those who handle the case, while it has not been decided. */
    @RolesAllowed(Roles.STAFF)
    public StatementId ask(CaseId caseId, AskStatementForm form) {
        log.lock(caseId);
        CaseHead head = requireHandling(caseId);
        if (!canBeAskedAbout(head)) {
            throw new Refused("statements.refused.caseDecided");
        }
        if (head.unit().equals(form.unit())) {
            throw new Refused("statements.refused.ownUnit");
        }
        requireAnswerer(form.unit(), form.person());
        Statement statement =
                new Statement(StatementId.next(), caseId, form, user.id(), user.name(), clock.instant(), today());
        statements.saveAndFlush(statement);
        steps.taken(statement, CaseStep.STATEMENT_ASKED, What.ASKED, form.question());
        return statement.id();
    }

    /** @param reasons may be empty only when the unit has no opinion */
    @RolesAllowed(Roles.STAFF)
    public void answer(StatementId id, StatementStance stance, String reasons, long version) {
        FileOwner files = files(id);
        Statement statement = asked(id, version);
        documents.freeze(files);
        statement.answer(stance, reasons, documents.of(files).size(), user.name(), clock.instant());
        steps.taken(statement, CaseStep.STATEMENT_ANSWERED, What.ANSWERED, reasons);
    }

    @RolesAllowed(Roles.STAFF)
    public void decline(StatementId id, String why, long version) {
        Statement statement = asked(id, version);
        statement.decline(why, user.name(), clock.instant());
        steps.taken(statement, CaseStep.STATEMENT_DECLINED, What.DECLINED, why);
    }

    /** Gives the question to the unit it should have gone to, or to a person in the own one. */
    @RolesAllowed(Roles.STAFF)
    public void handOn(StatementId id, UnitId unit, @Nullable PersonId person, String why, long version) {
        Statement statement = asked(id, version);
        requireAnswerer(unit, person);
        statement.handOn(unit, person);
        steps.taken(statement, CaseStep.STATEMENT_HANDED_ON, What.HANDED_ON, why);
    }

    @RolesAllowed(Roles.STAFF)
    public void extend(StatementId id, LocalDate due, long version) {
        Statement statement = asking(id, version);
        statement.extend(due, today());
        steps.taken(statement, CaseStep.STATEMENT_EXTENDED, What.EXTENDED, due.toString());
    }

    @RolesAllowed(Roles.STAFF)
    public void withdraw(StatementId id, String why, long version) {
        Statement statement = asking(id, version);
        statement.withdraw(why, user.name(), clock.instant());
        steps.taken(statement, CaseStep.STATEMENT_WITHDRAWN, What.WITHDRAWN, why);
    }

    /** Records that no answer came, when the day has passed; the decision no longer waits for it. */
    @RolesAllowed(Roles.STAFF)
    public void goOnWithout(StatementId id, long version) {
        Statement statement = asking(id, version);
        statement.goOnWithout(user.name(), clock.instant(), today());
        steps.taken(statement, CaseStep.STATEMENT_UNANSWERED, What.UNANSWERED, "");
    }

    /** The place for the answer's files. */
    public static FileOwner files(StatementId id) {
        return new FileOwner(StatementQueries.FILES, id.value());
    }

    /** A case that has been decided or has ended asks nothing more. */
    @EventListener
    void noLongerAsked(CaseMoved moved) {
        if (!ASKED_IN.contains(moved.to())) {
            for (Statement open :
                    statements.findByCaseIdAndStatusOrderById(moved.id().value(), StatementStatus.OPEN)) {
                open.withdraw("", user.name(), clock.instant());
                steps.taken(open, CaseStep.STATEMENT_WITHDRAWN, What.WITHDRAWN, "");
            }
        }
    }

    private Statement asked(StatementId id, long version) {
        Statement statement = find(id);
        if (!answering.mine(statement.unit())) {
            throw new NotFound();
        }
        return statement.seenAs(version);
    }

    private Statement asking(StatementId id, long version) {
        Statement statement = find(id);
        requireHandling(statement.caseId());
        return statement.seenAs(version);
    }

    /** The case is locked before the question, as in every step that touches both. */
    private Statement find(StatementId id) {
        log.lock(queries.caseOf(id).orElseThrow(NotFound::new));
        return statements.lock(id.value()).orElseThrow(NotFound::new);
    }

    private CaseHead requireHandling(CaseId id) {
        CaseHead head = cases.head(id);
        if (!cases.mayHandle(head)) {
            throw cases.mayReadWhole(head) ? new Refused("statements.refused.notYourCase") : new NotFound();
        }
        return head;
    }

    private void requireAnswerer(UnitId unit, @Nullable PersonId person) {
        boolean there = units.handling().stream().anyMatch(row -> row.id().equals(unit))
                && (person == null
                        || staff.of(unit, AnsweringUnits.roles()).stream()
                                .anyMatch(member -> member.id().equals(person)));
        if (!there) {
            throw new Refused("statements.refused.notInUnit");
        }
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
