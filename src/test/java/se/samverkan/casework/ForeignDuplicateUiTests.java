package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.shared.ui.StepDialog;

/** To close one association’s case for another’s sake is warned of before it is done. */
@DataTest
class ForeignDuplicateUiTests extends SpringBrowserlessTest {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    private CaseId caseId;
    private PersonId officer;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        officer = story.dutyOfficer();
        caseId = story.received("Samma sak en gång till");
        someone.signedInAs(officer, super::initVaadinEnvironment);
        UI.getCurrent().setLocale(Locale.of("sv"));
    }

    @Test
    void whoClosesACaseForTheSakeOfAnotherAssociationsIsWarned() {
        CaseHead head = story.head(caseId);
        CaseHead other = story.head(story.received("Samma sak från andra"));
        someone.inRequest(officer, () -> {
            UI.getCurrent()
                    .navigate("handlaggning/" + caseId.value() + "/jamfor/"
                            + other.id().value());
            press(head.number() + " är en dubblett av " + other.number());
            assertThat(text(dialog())).doesNotContain("Det andra ärendet är");
            field(Checkbox.class).setValue(true);
            assertThat(text(dialog()))
                    .contains("Det andra ärendet är " + other.associationName())
                    .contains("Koppla hellre ärendena");
        });
    }

    private StepDialog dialog() {
        return find(StepDialog.class).single();
    }

    private <T extends Component> T field(Class<T> type) {
        return find(type, dialog()).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
