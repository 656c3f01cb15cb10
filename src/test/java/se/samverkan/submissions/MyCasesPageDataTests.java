package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.MyCaseRow;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.MyCasesPage;
import se.samverkan.organisations.AssociationId;

/** An association with many cases. */
@DataTest
class MyCasesPageDataTests {

    @Autowired
    MyCases cases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void everyCaseComesOnceAndInOrderPageByPage() {
        PersonId owner = someone.person("Flitig");
        AssociationId association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        List<CaseId> sent = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sent.add(story.submit(owner, story.draft(owner, association, "Ärende " + i)));
        }
        someone.inRequest(owner, () -> {
            MyCasesPage first = cases.page(association, null);
            assertThat(first.rows()).hasSize(25);
            assertThat(first.more()).isTrue();
            MyCasesPage second = cases.page(association, first.rows().getLast());
            assertThat(second.more()).isFalse();
            List<CaseId> shown = new ArrayList<>();
            first.rows().forEach(row -> shown.add(row.id()));
            second.rows().forEach(row -> shown.add(row.id()));
            assertThat(shown).containsExactlyElementsOf(sent.reversed());
            assertThat(first.rows()).extracting(MyCaseRow::unit).doesNotContainNull();
            assertThat(CountedStatements.of(() -> cases.page(association, null)))
                    .isBetween(1L, 3L);
        });
    }
}
