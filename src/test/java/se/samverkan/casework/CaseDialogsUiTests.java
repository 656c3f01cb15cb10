package se.samverkan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.shared.ui.StepDialog;

/**
 * What happens when a dialog in a case is answered: two have the same case open and the slower one loses no word, a
 * refusal stands at the field it is about, and closing for another association's sake is warned of.
 */
@DataTest
class CaseDialogsUiTests extends SpringBrowserlessTest {

    private static final NextStep NEXT = new NextStep(NextStep.Kind.HANDLE, "", LocalDate.of(2099, 1, 1));

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Cases cases;

    private CaseId caseId;
    private PersonId officer;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        officer = story.dutyOfficer();
        caseId = story.received("Två läser samma");
        someone.signedInAs(officer, super::initVaadinEnvironment);
        UI.getCurrent().setLocale(Locale.of("sv"));
    }

    @Test
    void whatTheFasterOneWroteStandsBesideWhatIsTypedAndTheStepCanStillBeTaken() {
        PersonId colleague = story.dutyOfficer();
        someone.inRequest(officer, () -> {
            UI.getCurrent().navigate("handlaggning/" + caseId.value());
            press("Låt vila");
            field(DatePicker.class).setValue(LocalDate.of(2099, 1, 15));
            field(TextArea.class).setValue("Lokalen är inte klar.");
        });
        someone.signedInAs(
                colleague,
                () -> cases.assign(
                        caseId,
                        new AssignForm(story.unit("kontaktcenter"), colleague, NEXT, "Jag känner föreningen."),
                        cases.head(caseId).version()));
        someone.inRequest(officer, () -> {
            press("Låt ärendet vila");
            assertThat(text(dialog())).contains("Jag känner föreningen.");
            assertThat(field(TextArea.class).getValue()).isEqualTo("Lokalen är inte klar.");
            assertThat(cases.head(caseId).waiting()).isNull();
            press("Låt ärendet vila");
            assertThat(find(StepDialog.class).exists()).isFalse();
            assertThat(cases.head(caseId).waiting()).isNotNull();
            assertThat(cases.head(caseId).officer()).isEqualTo(colleague);
        });
    }

    @Test
    void eachReasonStandsWhereItCanBeMended() {
        someone.inRequest(officer, () -> {
            UI.getCurrent().navigate("handlaggning/" + caseId.value());
            press("Låt vila");
            press("Låt ärendet vila");
            assertThat(field(DatePicker.class).isInvalid()).isTrue();
            assertThat(field(DatePicker.class).getErrorMessage()).isNotBlank();
            assertThat(field(TextArea.class).isInvalid()).isFalse();
            field(DatePicker.class).setValue(LocalDate.of(2099, 1, 15));
            press("Låt ärendet vila");
            assertThat(field(DatePicker.class).isInvalid()).isFalse();
            assertThat(field(TextArea.class).isInvalid()).isTrue();
            assertThat(cases.head(caseId).waiting()).isNull();
        });
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        someone.signedInAs(officer, () -> cases.take(caseId, cases.head(caseId).version()));
        someone.inRequest(officer, () -> {
            UI.getCurrent().navigate("handlaggning/" + caseId.value());
            press("Registrera beslut");
            press("Registrera beslutet");
            assertThat(field(RadioButtonGroup.class, 0).isInvalid()).isTrue();
            assertThat(field(TextArea.class).isInvalid()).isTrue();
        });
    }

    private <T extends Component> T field(Class<T> type, int nth) {
        return find(type, dialog()).all().get(nth);
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
