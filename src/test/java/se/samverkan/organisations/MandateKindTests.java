package se.samverkan.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.organisations.MandateKind.EDITOR;
import static se.samverkan.organisations.MandateKind.OWNER;
import static se.samverkan.organisations.MandateKind.READER;
import static se.samverkan.organisations.MandateKind.SIGNATORY;

import org.junit.jupiter.api.Test;

class MandateKindTests {

    @Test
    void everybodyMayRead() {
        assertThat(MandateKind.values()).allMatch(kind -> kind.covers(READER));
    }

    @Test
    void ownersAndEditorsMayEdit() {
        assertThat(MandateKind.values()).filteredOn(kind -> kind.covers(EDITOR)).containsExactly(OWNER, EDITOR);
    }

    @Test
    void onlyOwnersAnswerForTheAssociation() {
        assertThat(MandateKind.values()).filteredOn(kind -> kind.covers(OWNER)).containsExactly(OWNER);
    }

    @Test
    void onlySignatoriesSign() {
        assertThat(MandateKind.values())
                .filteredOn(kind -> kind.covers(SIGNATORY))
                .containsExactly(SIGNATORY);
    }
}
