package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.notifications.LetterWordingDetails;
import se.samverkan.notifications.LetterWordingForm;
import se.samverkan.notifications.LetterWordings;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** Administrators' own words in letters: with fields that exist, one at a time, and never for good. */
@DataTest
class LetterWordingsDataTests {

    private static final Locale SV = Locale.of("sv");
    /** No other test sends this one. */
    private static final String TEMPLATE = "association.join-declined";

    private static final List<String> WORDS = List.of("Fältklubben {rubrik}");

    @Autowired
    LetterWordings wordings;

    @Autowired
    LetterTexts texts;

    @Autowired
    LetterCatalogue catalogue;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = someone.staff(StaffRole.ADMINISTRATOR, story.networkUnit());
    }

    @AfterEach
    void backToThePortalsOwn() {
        LetterWordingDetails letter = get();
        if (letter.changed()) {
            someone.signedInAs(administrator, () -> wordings.reset(TEMPLATE, SV, letter.version()));
        }
    }

    @Test
    void changedWordsAreUsedInTheirLanguageAloneUntilTheyAreTakenBack() {
        String before = texts.of(TEMPLATE, WORDS, SV).subject();
        change("Svar från {förening}", "Nej tack, säger {förening}.\n\nHälsningar", 0);
        LetterText now = texts.of(TEMPLATE, WORDS, SV);
        assertThat(now.subject()).isEqualTo("Svar från Fältklubben {rubrik}");
        assertThat(now.body()).isEqualTo("Nej tack, säger Fältklubben {rubrik}.\n\nHälsningar");
        assertThat(now.action()).isEqualTo("Öppna portalen");
        assertThat(texts.of(TEMPLATE, WORDS, Locale.ENGLISH).subject()).contains("request");
        someone.signedInAs(administrator, () -> wordings.reset(TEMPLATE, SV, get().version()));
        assertThat(texts.of(TEMPLATE, WORDS, SV).subject()).isEqualTo(before);
        assertThat(someone.signedInAs(administrator, () -> wordings.history(TEMPLATE, SV)))
                .extracting(entry -> entry.event())
                .startsWith("letter-text.reset", "letter-text.changed");
    }

    @Test
    void aFieldTheLetterDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> change("Svar", "Se {lösenord} och {förening}", 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly("lösenord"));
        assertThat(get().changed()).isFalse();
    }

    @Test
    void whoeverSavesSecondIsTold() {
        change("Svar ett", "Text", 0);
        assertThatThrownBy(() -> change("Svar två", "Text", 0)).isInstanceOf(Conflict.class);
        assertThat(get().words().subject()).isEqualTo("Svar ett");
    }

    @Test
    void thePreviewShowsExamples() {
        LetterWordingForm seen = someone.signedInAs(
                administrator,
                () -> wordings.preview(TEMPLATE, SV, new LetterWordingForm("Hej\r\n{förening}", "Om {förening}.")));
        assertThat(seen).isEqualTo(new LetterWordingForm("Hej Exempelklubben", "Om Exempelklubben."));
    }

    @Test
    void onlyAnAdministratorWritesAndOnlyWhatIsALetter() {
        assertThatThrownBy(() -> someone.signedInAs(story.dutyOfficer(), () -> wordings.get(TEMPLATE, SV)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> someone.signedInAs(administrator, () -> wordings.get("NoticesView.title", SV)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyLetterNamesAllItsFieldsInBothLanguages() {
        assertThat(catalogue.templates()).contains("case.received", "account.reset", TEMPLATE);
        for (String template : catalogue.templates()) {
            for (Locale language : LetterWordings.LANGUAGES) {
                LetterText shipped = catalogue.shipped(template, language);
                assertThat(LetterCatalogue.unknown(
                                shipped.subject() + "\n" + shipped.body(), catalogue.fields(template, language)))
                        .as("notifications.%s.fields, %s", template, language)
                        .isEmpty();
            }
            assertThat(catalogue.fields(template, SV))
                    .as(template)
                    .hasSameSizeAs(catalogue.fields(template, Locale.ENGLISH));
        }
    }

    private void change(String subject, String body, long version) {
        someone.signedInAs(
                administrator, () -> wordings.change(TEMPLATE, SV, new LetterWordingForm(subject, body), version));
    }

    private LetterWordingDetails get() {
        return someone.signedInAs(administrator, () -> wordings.get(TEMPLATE, SV));
    }
}
