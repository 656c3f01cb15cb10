package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.AbsenceForm;
import se.samverkan.access.Absences;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.DayRange;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxPage;
import se.samverkan.casework.InboxRow;
import se.samverkan.casework.InboxSort;
import se.samverkan.casework.InboxTab;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.Labels;
import se.samverkan.casework.Marks;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitKind;
import se.samverkan.municipality.UnitRow;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

@DataTest
class InboxDataTests {

    private static final LocalDate TODAY = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    InboxQueries queries;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    Marks marks;

    @Autowired
    Labels labels;

    @Autowired
    Absences absences;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    @Test
    void pagingThroughAnyListGivesEveryRowOnceAndInOrder() {
        String word = word();
        PersonId owner = someone.person("Ordförande");
        AssociationId association = someone.association(owner, "Exempelföreningen " + word);
        Random dice = new Random(5);
        for (int i = 0; i < 23; i++) {
            CaseId id = receive(owner, association, "Titel " + (char) ('a' + dice.nextInt(6)) + " " + word);
            jdbc.sql("update case_file set next_date = ?, received_at = ?, changed_at = ?, kind = ? where id = ?")
                    .params(
                            TODAY.plusDays(dice.nextInt(4) - 2),
                            Utc.toDb(Instant.now().minusSeconds(dice.nextInt(5) * 3600L)),
                            Utc.toDb(Instant.now().minusSeconds(dice.nextInt(5) * 3600L)),
                            dice.nextBoolean() ? "GRANT" : "INITIATIVE",
                            id.value())
                    .update();
        }
        InboxReader reader = new InboxReader(owner, Set.of(), null, TODAY);
        for (InboxSort sort : InboxSort.values()) {
            for (InboxTab tab : List.of(InboxTab.ALL, InboxTab.UNOWNED, InboxTab.OVERDUE)) {
                for (CaseKind kind : new CaseKind[] {null, CaseKind.GRANT}) {
                    InboxFilter filter = narrowed(InboxFilter.of(tab, sort, word), kind, null, DayRange.ALL);
                    List<UUID> whole = ids(queries.page(filter, reader, null, 100));
                    assertThat(paged(filter, reader, 1)).as(sort + " " + tab).isEqualTo(whole);
                    assertThat(paged(filter, reader, 4)).as(sort + " " + tab).isEqualTo(whole);
                    assertThat(whole).doesNotHaveDuplicates();
                }
            }
        }
        assertThat(queries.page(InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word), reader, null, 100)
                        .rows())
                .hasSize(23);
    }

    @Test
    void everyFilterNarrowsAndAllOfThemMustHold() {
        String word = word();
        CaseId id = story.received("Filtrerat " + word);
        CaseId other = story.received("Annat " + word);
        PersonId officer = story.dutyOfficer();
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        InboxReader reader = new InboxReader(officer, Set.of(), null, TODAY);
        InboxFilter all = InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word);
        CaseHead head = story.head(id);
        assertThat(ids(queries.page(all, reader, null))).containsExactlyInAnyOrder(id.value(), other.value());
        assertThat(ids(queries.page(narrowed(all, null, CaseStatus.ASSIGNED, DayRange.ALL), reader, null)))
                .containsExactly(id.value());
        assertThat(ids(queries.page(narrowed(all, CaseKind.GRANT, null, DayRange.ALL), reader, null)))
                .isEmpty();
        assertThat(ids(queries.page(
                        narrowed(all, null, null, new DayRange(TODAY.plusDays(10), TODAY.plusDays(20))), reader, null)))
                .containsExactly(id.value());
        InboxFilter everything = new InboxFilter(
                InboxTab.MINE,
                InboxSort.NEWEST,
                head.kind(),
                head.status(),
                head.unit(),
                officer,
                null,
                null,
                null,
                head.association(),
                new DayRange(TODAY.minusDays(1), TODAY.plusDays(1)),
                new DayRange(TODAY, TODAY.plusDays(30)),
                word);
        assertThat(ids(queries.page(everything, reader, null))).containsExactly(id.value());
    }

    @Test
    void anEndedCaseIsShownWhenItsStatusIsAskedForAndWhenItIsLookedForAmongAll() {
        String word = word();
        CaseId id = story.received("Slut " + word);
        jdbc.sql("update case_file set status = 'CLOSED', next_date = null, next_kind = null where id = ?")
                .param(id.value())
                .update();
        InboxReader reader = new InboxReader(someone.person("Läsare"), Set.of(), null, TODAY);
        InboxFilter all = InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word);
        assertThat(queries.page(InboxFilter.of(InboxTab.UNIT, InboxSort.DUE, word), reader, null)
                        .rows())
                .isEmpty();
        assertThat(queries.page(InboxFilter.of(InboxTab.ALL), reader, null).rows())
                .extracting(row -> row.head().id())
                .doesNotContain(id);
        assertThat(ids(queries.page(all, reader, null))).containsExactly(id.value());
        assertThat(ids(queries.page(narrowed(all, null, CaseStatus.CLOSED, DayRange.ALL), reader, null)))
                .containsExactly(id.value());
    }

    @Test
    void whatOthersHaveDoneSinceILookedIsNewsAndWhatIDidIsNot() {
        String word = word();
        CaseId id = story.received("Läst " + word);
        PersonId me = story.dutyOfficer();
        PersonId colleague = story.dutyOfficer();
        assertThat(news(me, word)).isEqualTo(InboxRow.News.NEW);
        someone.signedInAs(me, () -> conversation.readByStaff(id));
        assertThat(news(me, word)).isEqualTo(InboxRow.News.NONE);
        someone.signedInAs(me, () -> cases.take(id, cases.head(id).version()));
        assertThat(news(me, word)).isEqualTo(InboxRow.News.NONE);
        someone.signedInAs(colleague, () -> conversation.note(id, "Titta på bilagan."));
        assertThat(news(me, word)).isEqualTo(InboxRow.News.CHANGED);
        someone.signedInAs(story.head(id).submittedBy(), () -> conversation.writeAsApplicant(id, "Hej"));
        assertThat(news(me, word)).isEqualTo(InboxRow.News.MESSAGE);
        someone.signedInAs(me, () -> conversation.readByStaff(id));
        assertThat(news(me, word)).isEqualTo(InboxRow.News.NONE);
        assertThat(news(colleague, word)).isEqualTo(InboxRow.News.NEW);
    }

    @Test
    void aSubstituteSeesTheAbsentOfficersCasesAmongTheirOwn() {
        String word = word();
        CaseId id = story.received("Ersatt " + word);
        PersonId officer =
                someone.staff(StaffRole.CONTACT_CENTRE, story.head(id).unit());
        PersonId substitute = someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
        someone.signedInAs(officer, () -> {
            cases.take(id, cases.head(id).version());
            absences.enter(officer, new AbsenceForm(TODAY, TODAY.plusDays(2), substitute));
        });
        someone.signedInAs(substitute, () -> {
            List<InboxRow> mine = inbox.page(InboxFilter.of(InboxTab.MINE, InboxSort.DUE, word), null)
                    .rows();
            assertThat(mine)
                    .singleElement()
                    .satisfies(row -> assertThat(row.standIn()).isTrue());
            assertThat(inbox.counts().get(InboxTab.MINE)).isEqualTo(1);
        });
    }

    @Test
    void aDepartmentSeesItsOwn() {
        String word = word();
        story.received("Kontaktcenters " + word);
        PersonId elsewhere = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        InboxFilter all = InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word);
        assertThat(someone.signedInAs(elsewhere, () -> inbox.page(all, null)).rows())
                .isEmpty();
        assertThat(someone.signedInAs(story.dutyOfficer(), () -> inbox.page(all, null))
                        .rows())
                .hasSize(1);
        assertThat(someone.signedInAs(story.coordinator(), () -> inbox.page(all, null))
                        .rows())
                .hasSize(1);
    }

    @Test
    void aCommitteesSecretarySeesWhatTheCommitteeDecides() {
        String word = word();
        CaseId id = story.received("Till nämnden " + word);
        UnitId committee = story.unit("aldrenamnden");
        jdbc.sql("update case_file set committee_id = ? where id = ?")
                .params(committee.value(), id.value())
                .update();
        PersonId secretary = someone.staff(StaffRole.COMMITTEE_SECRETARY, committee);
        InboxFilter all = InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word);
        assertThat(ids(someone.signedInAs(secretary, () -> inbox.page(all, null))))
                .containsExactly(id.value());
    }

    @Test
    void aUnitIsFoundThroughItsReorganisations() {
        UUID gone = UUID.randomUUID();
        UUID successor = UUID.randomUUID();
        assertThat(UnitLineage.of(new UnitId(gone), List.of())).containsExactly(gone);
        assertThat(UnitLineage.of(new UnitId(gone), units(gone, successor))).containsExactlyInAnyOrder(gone, successor);
        assertThat(UnitLineage.of(new UnitId(successor), units(gone, successor)))
                .containsExactlyInAnyOrder(gone, successor);
    }

    @Test
    void fiftyRowsCostAsMuchAsOne() {
        PersonId owner = someone.person("Ordförande");
        String word = word();
        AssociationId association = someone.association(owner, "Exempelföreningen " + word);
        LabelId label = someone.signedInAs(
                someone.staff(StaffRole.ADMINISTRATOR, story.networkUnit()), () -> labels.create("Prov " + word));
        PersonId duty = story.dutyOfficer();
        for (int i = 0; i < 50; i++) {
            CaseId id = receive(owner, association, "Rad " + i + " " + word);
            if (i % 5 == 0) {
                someone.signedInAs(
                        duty,
                        () -> marks.label(id, Set.of(label), cases.head(id).version()));
            }
        }
        someone.inRequest(duty, () -> {
            InboxFilter filter = InboxFilter.of(InboxTab.UNOWNED, InboxSort.NEWEST, word);
            assertThat(inbox.page(filter, null).rows()).hasSize(50);
            assertThat(CountedStatements.of(() -> {
                        inbox.page(filter, null);
                        inbox.counts();
                    }))
                    .isEqualTo(2);
        });
    }

    private InboxRow.News news(PersonId reader, String word) {
        return someone.signedInAs(reader, () -> inbox.page(InboxFilter.of(InboxTab.ALL, InboxSort.DUE, word), null))
                .rows()
                .getFirst()
                .news();
    }

    private CaseId receive(PersonId owner, AssociationId association, String title) {
        return someone.signedInAs(
                owner,
                () -> cases.receive(new ArrivedCase(
                        UUID.randomUUID(),
                        CaseKind.INITIATIVE,
                        title,
                        association,
                        owner,
                        null,
                        Set.of(),
                        null,
                        Map.of())));
    }

    private List<UUID> paged(InboxFilter filter, InboxReader reader, int size) {
        List<UUID> seen = new ArrayList<>();
        InboxCursor after = null;
        for (int page = 0; page < 100; page++) {
            InboxPage next = queries.page(filter, reader, after, size);
            seen.addAll(ids(next));
            if (next.next() == null) {
                return seen;
            }
            // As it comes back from the address.
            after = InboxCursor.parse(next.next().toString(), filter.order()).orElseThrow();
        }
        throw new IllegalStateException("The paging never ends");
    }

    private static List<UUID> ids(InboxPage page) {
        return page.rows().stream().map(row -> row.head().id().value()).toList();
    }

    private static InboxFilter narrowed(
            InboxFilter filter, @Nullable CaseKind kind, @Nullable CaseStatus status, DayRange due) {
        return new InboxFilter(
                filter.tab(),
                filter.sort(),
                kind,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                DayRange.ALL,
                due,
                filter.words());
    }

    private static List<UnitRow> units(UUID gone, UUID successor) {
        return List.of(unit(gone, successor), unit(successor, null));
    }

    private static UnitRow unit(UUID id, @Nullable UUID successor) {
        return new UnitRow(
                new UnitId(id),
                UnitKind.DEPARTMENT,
                new LocalText("Enhet", "Unit"),
                "enhet",
                TODAY,
                null,
                successor == null ? null : new UnitId(successor),
                null,
                null,
                0);
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().substring(0, 8);
    }
}
