package se.samverkan.partnerships.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.partnerships.Examples;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.partnerships.Partnerships;

@DataTest
class PartnershipsUiTests extends SpringBrowserlessTest {

    @Autowired
    Partnerships partnerships;

    @Autowired
    Units units;

    @Autowired
    Themes themes;

    @Autowired
    Someone someone;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 8);
    private PersonId officer;
    private Examples example;

    /** Whoever asks for a page is known from the first request on. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        UnitId committee = units.committees().getFirst().id();
        officer = someone.staff(StaffRole.CASE_OFFICER, committee);
        AssociationId association = someone.association(someone.person("Ansvarig"), "Exempelföreningen " + word);
        example = Examples.complete()
                .of(association.value())
                .by(committee.value())
                .named("Exempel " + word);
        someone.signedInAs(officer, super::initVaadinEnvironment);
        UI.getCurrent().setLocale(Locale.of("sv"));
    }

    @Test
    void theListShowsWhatTheAddressAsksFor() {
        someone.signedInAs(officer, () -> {
            partnerships.start(null, example.form());
            list("draft");
            assertThat(find(Grid.class).single().getListDataView().getItemCount())
                    .isEqualTo(1);
            list("published");
            assertThat(find(Grid.class).exists()).isFalse();
        });
    }

    @Test
    void everyReasonIsShownBeforeTheClickAndTheButtonWaits() {
        someone.signedInAs(officer, () -> {
            PartnershipId id =
                    partnerships.start(null, example.withPurpose("").by(null).form());
            open(id);
            assertThat(text()).contains("Syfte: ", "Ansvarig nämnd: ");
            assertThat(button("Markera som granskat").isEnabled()).isFalse();
        });
    }

    @Test
    void aPartnershipIsReviewedWithOneClick() {
        someone.signedInAs(officer, () -> {
            PartnershipId id = partnerships.start(null, example.form());
            open(id);
            test(button("Markera som granskat")).click();
            assertThat(partnerships.details(id).status()).isEqualTo(PartnershipStatus.REVIEWED);
            assertThat(button("Publicera").isEnabled()).isFalse();
            assertThat(text()).contains("Bara kommunikatörer och administratörer kan publicera");
        });
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        someone.signedInAs(officer, () -> {
            UI.getCurrent().navigate("partnerskap/nytt");
            labelled(TextField.class, "Namn").setValue("Trygg kväll");
            test(button("Lägg till bidrag")).click();
            labelled(TextField.class, "Belopp i kronor").setValue("ungefär tio");
            test(button("Spara")).click();
            assertThat(find(NativeButton.class).all())
                    .extracting(NativeButton::getText)
                    .anyMatch(line -> line.startsWith("Förening: "))
                    .anyMatch(line -> line.startsWith("Båda parters bidrag: Rad 1: "));
            assertThat(labelled(TextField.class, "Namn").getValue()).isEqualTo("Trygg kväll");
            assertThat(labelled(TextField.class, "Belopp i kronor").getValue()).isEqualTo("ungefär tio");
        });
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndLosesNone() {
        someone.signedInAs(officer, () -> {
            PartnershipId id = partnerships.start(null, example.form());
            UI.getCurrent().navigate("partnerskap/" + id.value() + "/andra");
            labelled(CountedTextArea.class, "Syfte").setValue("Mitt syfte.");
            partnerships.change(
                    id,
                    example.withPurpose("Den andras syfte.").form(),
                    partnerships.details(id).version());
            test(button("Spara")).click();
            assertThat(text()).contains("Den andras syfte.");
            assertThat(labelled(CountedTextArea.class, "Syfte").getValue()).isEqualTo("Mitt syfte.");
            assertThat(partnerships.details(id).content().purpose()).isEqualTo("Den andras syfte.");

            test(button("Spara det som står i formuläret")).click();
            assertThat(partnerships.details(id).content().purpose()).isEqualTo("Mitt syfte.");
        });
    }

    @Test
    void savingUnchangedKeepsEverything() {
        List<ThemeRow> offered = themes.current();
        Examples written = example.withNote("Exempel")
                .about(offered.get(1).id().value(), offered.get(0).id().value());
        someone.signedInAs(officer, () -> {
            PartnershipId id = partnerships.start(null, written.form());
            UI.getCurrent().navigate("partnerskap/" + id.value() + "/andra");
            test(button("Spara")).click();
            assertThat(partnerships.details(id).content()).isEqualTo(written.form());
            assertThat(find(H1.class).single().getText()).contains(word);
        });
    }

    private void list(String status) {
        UI.getCurrent().navigate(PartnershipsView.class, QueryParameters.simple(Map.of("lage", status, "sok", word)));
    }

    private void open(PartnershipId id) {
        navigate(PartnershipView.class, Map.of("id", id.value().toString()));
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component & HasLabel> T labelled(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
