package se.samverkan.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.Drafts;

@DataTest
class MergesDataTests {

    /** Columns that may keep the id of a merged association: its own traces. Every other must be moved. */
    private static final Set<String> TRACES = Set.of(
            "mandate.association_id",
            "association_invitation.association_id",
            "association_join_request.association_id",
            "association_former_name.association_id",
            "protected_reading.association_id");

    private static final Set<String> MOVED = Set.of(
            "case_file.association_id",
            "draft.association_id",
            "partnership.association_id",
            "notice.association_id",
            "intake.association_id");

    @Autowired
    AssociationMerges merges;

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    ProtectedDetails protection;

    @Autowired
    Drafts drafts;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everythingFollowsAndNothingIsLost() {
        PersonId one = someone.person("Ordförande Ett");
        PersonId other = someone.person("Ordförande Två");
        AssociationId keep = registered(one, "Sammanslagen", "");
        String number = TestAssociations.newNumber();
        AssociationId merge = registered(other, "Dubblett", number);
        CaseId sentByKeep = story.submit(one, story.draft(one, keep, "Behållet"));
        CaseId sent = story.submit(other, story.draft(other, merge, "Flyttat"));
        DraftId draft = story.draft(other, merge, "Utkast");
        long before = held(keep) + held(merge);
        PersonId staff = story.dutyOfficer();
        MergePreview preview = preview(staff, keep, merge);
        assertThat(preview.moving())
                .extracting(HeldRow::key)
                .contains("casework.held.cases", "submissions.held.drafts", "organisations.held.mandates");
        merge(staff, preview, Set.of(MergeField.PURPOSE));
        long told = someone.signedInAs(staff, () -> mandates.people(keep)).size();
        assertThat(held(keep)).isEqualTo(before + told);
        assertThat(held(merge)).isZero();
        assertThat(someone.signedInAs(other, () -> drafts.get(draft)).association())
                .isEqualTo(keep);
        assertThat(someone.signedInAs(other, () -> myCases.page(keep, null).rows()))
                .extracting(row -> row.id())
                .contains(sent, sentByKeep);
        assertThat(someone.signedInAs(staff, () -> cases.head(sent)).association())
                .isEqualTo(keep);
        AssociationDetails kept = someone.signedInAs(staff, () -> associations.get(keep));
        assertThat(kept.number()).isEqualTo(new OrganisationNumber(number));
    }

    @Test
    void whatIsProtectedStaysAndNobodyNeedsAnEmailAddressToMerge() {
        PersonId owner = someone.person("Skyddad");
        AssociationId keep = someone.association(owner, "Jouren " + UUID.randomUUID());
        someone.signedInAs(
                owner, () -> protection.set(keep, true, associations.get(keep).version()));
        PersonId staff = story.dutyOfficer();
        AssociationId merge = someone.signedInAs(
                staff,
                () -> associations.registerForOthers(TestAssociations.withoutEmail("Jour " + UUID.randomUUID())));
        merge(staff, preview(staff, keep, merge), Set.of());
        assertThat(someone.signedInAs(owner, () -> associations.get(keep)).address())
                .isEqualTo("Provgatan 1");
        AssociationId other = someone.signedInAs(
                staff, () -> associations.registerForOthers(TestAssociations.withoutEmail("Tom " + UUID.randomUUID())));
        merge(staff, preview(staff, other, keep), Set.of());
        assertThat(someone.signedInAs(staff, () -> associations.get(other)).protectedDetails())
                .isTrue();
    }

    @Test
    void whoHadMandatesInBothHasTheStronger() {
        PersonId owner = someone.person("Ansvarig");
        PersonId both = someone.person("Båda");
        AssociationId keep = registered(owner, "Stark", "");
        AssociationId merge = registered(both, "Stark två", "");
        someone.signedInAs(both, () -> mandates.requestToJoin(keep, "Hej"));
        JoinRequestId request = someone.signedInAs(owner, () -> mandates.joinRequests(keep))
                .getFirst()
                .id();
        someone.signedInAs(owner, () -> mandates.answerJoin(request, JoinAnswer.yes(MandateKind.READER, null)));
        PersonId staff = story.dutyOfficer();
        merge(staff, preview(staff, keep, merge), Set.of());
        assertThat(someone.signedInAs(both, () -> mandates.mine()))
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.id()).isEqualTo(keep);
                    assertThat(mine.kinds()).containsExactly(MandateKind.OWNER);
                });
        assertThat(mandates.ownersOf(keep)).containsExactlyInAnyOrder(owner, both);
    }

    @Test
    void theMergedIdNumberAndNamesLeadToTheOneThatLivesOn() {
        PersonId owner = someone.person("Länk");
        String number = TestAssociations.newNumber();
        AssociationId keep = registered(owner, "Länkbar " + number, "");
        AssociationId merge = registered(owner, "Udda Namn " + number, number);
        PersonId staff = story.dutyOfficer();
        merge(staff, preview(staff, keep, merge), Set.of());
        assertThat(someone.signedInAs(staff, () -> associations.get(merge)).id())
                .isEqualTo(keep);
        assertThat(someone.signedInAs(owner, () -> mandates.mayEdit(merge))).isTrue();
        for (String words : List.of("udda namn " + number, number)) {
            assertThat(someone.signedInAs(staff, () -> associations.search(words, 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo(keep);
                        assertThat(row.formerNames()).contains("Udda Namn " + number);
                    });
        }
        PersonId another = someone.person("Ny");
        assertThatThrownBy(() -> registered(another, "Tredje", number))
                .isInstanceOfSatisfying(
                        AssociationExists.class,
                        existing -> assertThat(existing.id()).isEqualTo(keep));
        assertThat(someone.signedInAs(staff, () -> associations.history(merge)))
                .extracting(AssociationHistoryRow::event)
                .contains("association.merged-away");
        assertThat(someone.signedInAs(staff, () -> associations.history(keep)))
                .extracting(AssociationHistoryRow::event)
                .contains("association.merged", "association.merged-away");
        assertThat(jdbc.sql("select reason from association_merge where from_id = ? and into_id = ?")
                        .params(merge.value(), keep.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Ordföranden har bekräftat.");
    }

    @Test
    void chainsLeadToTheLast() {
        PersonId owner = someone.person("Kedja");
        AssociationId first = registered(owner, "Kedja ett", "");
        AssociationId second = registered(owner, "Kedja två", "");
        AssociationId third = registered(owner, "Kedja tre", "");
        PersonId staff = story.dutyOfficer();
        merge(staff, preview(staff, second, first), Set.of());
        merge(staff, preview(staff, third, second), Set.of());
        assertThat(someone.signedInAs(staff, () -> associations.get(first)).id())
                .isEqualTo(third);
        assertThat(someone.signedInAs(staff, () -> associations.formerNames(third)))
                .extracting(FormerName::name)
                .hasSize(2);
    }

    @Test
    void differentNumbersAreTwoAssociations() {
        PersonId owner = someone.person("Två nummer");
        AssociationId keep = registered(owner, "Ett", TestAssociations.newNumber());
        AssociationId merge = registered(owner, "Två", TestAssociations.newNumber());
        PersonId staff = story.dutyOfficer();
        MergePreview preview = preview(staff, keep, merge);
        assertThat(preview.obstacles()).extracting(Refused::key).containsExactly("organisations.refused.mergeNumbers");
        assertThatThrownBy(() -> merge(staff, preview, Set.of())).hasMessage("organisations.refused.mergeNumbers");
        assertThatThrownBy(() -> merge(staff, preview(staff, keep, keep), Set.of()))
                .hasMessage("organisations.refused.mergeSame");
    }

    @Test
    void onlyThoseWhoKeepTheRegisterMerge() {
        PersonId owner = someone.person("Ägare");
        AssociationId keep = registered(owner, "Rätt ett", "");
        AssociationId merge = registered(owner, "Rätt två", "");
        MergePreview preview = preview(story.dutyOfficer(), keep, merge);
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, units.dutyQueue());
        for (PersonId person : List.of(owner, officer)) {
            assertThatThrownBy(() -> merge(person, preview, Set.of())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> preview(person, keep, merge)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> someone.signedInAs(person, () -> merges.candidates()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatHasChangedSinceThePreviewIsNotMerged() {
        PersonId owner = someone.person("Hinner före");
        AssociationId keep = registered(owner, "Preview ett", "");
        AssociationId merge = registered(owner, "Preview två", "");
        PersonId staff = story.dutyOfficer();
        MergePreview preview = preview(staff, keep, merge);
        someone.signedInAs(owner, () -> associations.update(merge, TestAssociations.form("Preview tre", ""), 0));
        assertThatThrownBy(() -> merge(staff, preview, Set.of())).isInstanceOf(Conflict.class);
        assertThat(someone.signedInAs(staff, () -> associations.get(merge)).id())
                .isEqualTo(merge);
    }

    @Test
    void ofTwoOppositeMergesAtOnceOneHappens() {
        PersonId owner = someone.person("Samtidigt");
        AssociationId one = registered(owner, "Samtidig ett", "");
        AssociationId other = registered(owner, "Samtidig två", "");
        PersonId staff = story.dutyOfficer();
        MergePreview there = preview(staff, one, other);
        MergePreview back = preview(staff, other, one);
        List<Object> outcomes = AtOnce.run(() -> merge(staff, there, Set.of()), () -> merge(staff, back, Set.of()));
        assertThat(outcomes).hasAtLeastOneElementOfType(AssociationId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Refused.class);
        assertThat(someone.signedInAs(owner, () -> mandates.mine())).hasSize(1);
    }

    @Test
    void whatIsSentAtThatMomentIsNotLeftBehind() {
        PersonId owner = someone.person("Skickar");
        AssociationId keep = registered(owner, "Hinner ett", "");
        AssociationId merge = registered(owner, "Hinner två", "");
        DraftId draft = story.draft(owner, merge, "Skickas samtidigt");
        PersonId staff = story.dutyOfficer();
        MergePreview preview = preview(staff, keep, merge);
        AtOnce.run(() -> merge(staff, preview, Set.of()), () -> story.submit(owner, draft));
        assertThat(held(merge)).isZero();
    }

    @Test
    void pairsAreFoundAndCanBeFoundToBeTwo() {
        PersonId owner = someone.person("Par");
        String word = "Tvilling" + UUID.randomUUID().toString().replace("-", "");
        AssociationId one = registered(owner, word + " IF", "");
        AssociationId other = registered(owner, "Föreningen " + word + " IF", TestAssociations.newNumber());
        PersonId staff = story.dutyOfficer();
        assertThat(pair(staff, one, other)).isTrue();
        someone.signedInAs(staff, () -> merges.areTwo(other, one));
        assertThat(pair(staff, one, other)).isFalse();
        someone.signedInAs(
                staff,
                () -> assertThat(CountedStatements.of(() -> merges.candidates()))
                        .isLessThanOrEqualTo(3));
    }

    @Test
    void oneWithoutAReasonVeryLikeAnotherIsNotRegistered() {
        PersonId owner = someone.person("Lik");
        String word = "Enslig" + UUID.randomUUID().toString().replace("-", "");
        AssociationId first = registered(owner, word, "");
        PersonId next = someone.person("Nästa");
        AssociationForm form = TestAssociations.form("Föreningen " + word, "");
        assertThat(someone.signedInAs(next, () -> associations.similar(form)))
                .singleElement()
                .satisfies(similar -> {
                    assertThat(similar.id()).isEqualTo(first);
                    assertThat(similar.veryAlike()).isTrue();
                });
        assertThatThrownBy(() -> someone.signedInAs(next, () -> associations.register(form)))
                .hasMessage("organisations.refused.reasonForAnother");
        AssociationId second =
                someone.signedInAs(next, () -> associations.register(form, "En annan sektion i en annan stad."));
        assertThat(someone.signedInAs(story.dutyOfficer(), () -> associations.get(second))
                        .registeredDespite())
                .isEqualTo("En annan sektion i en annan stad.");
    }

    @Test
    void anEarlierNameAndNumberAreKeptAndFound() {
        PersonId owner = someone.person("Byter");
        String number = TestAssociations.newNumber();
        AssociationId id = registered(owner, "Gammalt " + number, number);
        someone.signedInAs(owner, () -> associations.update(id, TestAssociations.form("Nytt " + number, number), 0));
        PersonId staff = story.dutyOfficer();
        String right = TestAssociations.newNumber();
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> associations.correctNumber(id, right, "Fel", 1)))
                .isInstanceOf(AccessDeniedException.class);
        someone.signedInAs(staff, () -> associations.correctNumber(id, right, "Två siffror var omkastade.", 1));
        assertThat(someone.signedInAs(owner, () -> associations.formerNames(id)))
                .extracting(FormerName::why)
                .containsExactly(FormerName.Why.NUMBER_CORRECTED, FormerName.Why.RENAMED);
        assertThat(someone.signedInAs(staff, () -> associations.search("gammalt " + number, 5)))
                .extracting(AssociationRow::id)
                .containsExactly(id);
        assertThat(someone.signedInAs(owner, () -> associations.byNumber(new OrganisationNumber(number))))
                .map(AssociationRow::id)
                .contains(id);
    }

    /** Fails when a table is added that holds association ids and nobody has thought of what a merge does to it. */
    @Test
    void everyColumnThatHoldsAnAssociationIsThoughtOf() {
        List<String> columns = jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and column_name like '%association_id'
                        """).query(String.class).list();
        assertThat(columns)
                .isSubsetOf(Stream.concat(TRACES.stream(), MOVED.stream()).toList());
    }

    private boolean pair(PersonId staff, AssociationId one, AssociationId other) {
        return someone.signedInAs(staff, () -> merges.candidates()).stream()
                .anyMatch(pair -> Set.of(one, other)
                        .equals(Set.of(pair.one().id(), pair.other().id())));
    }

    private long held(AssociationId id) {
        return MOVED.stream()
                .mapToLong(column -> jdbc.sql(
                                "select count(*) from " + column.split("\\.")[0] + " where association_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private AssociationId registered(PersonId owner, String name, String number) {
        return someone.signedInAs(
                owner, () -> associations.register(TestAssociations.form(name, number), "Proven behöver den."));
    }

    private MergePreview preview(PersonId staff, AssociationId keep, AssociationId merge) {
        return someone.signedInAs(staff, () -> merges.preview(keep, merge));
    }

    private AssociationId merge(PersonId staff, MergePreview preview, Set<MergeField> taken) {
        return someone.signedInAs(staff, () -> {
            merges.merge(new MergeForm(
                    preview.keep().id(),
                    preview.keep().version(),
                    preview.merge().id(),
                    preview.merge().version(),
                    taken,
                    "Ordföranden har bekräftat."));
            return preview.keep().id();
        });
    }
}
