package se.samverkan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Option;
import se.samverkan.shared.LocalText;

class PublishedFormsTests {

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormThatComesWithTheProgramIsWholeInBothLanguages(FormDefinition form) {
        assertThat(DefinitionRules.complaints(form)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionIsWordedDifferentlyInSwedishAndEnglish(FormDefinition form) {
        assertThat(fields(form))
                .flatExtracting(field -> Stream.concat(
                                Stream.of(field.label()),
                                field.help() == null ? Stream.empty() : Stream.of(field.help()))
                        .toList())
                .filteredOn(text -> ((LocalText) text).sv().equals(((LocalText) text).en()))
                .extracting(text -> ((LocalText) text).sv())
                .isSubsetOf("Budget", "Partner");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormAsksForATitleAndSaysThatItBecomesPublic(FormDefinition form) {
        assertThat(fields(form)).extracting(Field::key).contains("title", "truth", "public_document");
        assertThat(FormCheck.all(form, Answers.NONE, Set.of())).isNotEmpty();
    }

    @Test
    void theInitiativeOffersTheThemesOfTheMunicipality() {
        assertThat(field("initiative", "themes").options())
                .extracting(Option::value)
                .hasSize(17)
                .contains("idrott", "hedersrelaterat-vald-och-fortryck", "bildning");
    }

    @ParameterizedTest
    @MethodSource("grants")
    void everyGrantAsksWhatAnApplicationMustSay(FormDefinition form) {
        assertThat(fields(form))
                .extracting(Field::key)
                .contains(
                        "amount",
                        "purpose",
                        "other_funders",
                        "funders",
                        "own_hours",
                        "equality",
                        "accessibility",
                        "earlier_use",
                        "account",
                        "open_membership",
                        "democratic",
                        "no_discrimination",
                        "contact_email");
        assertThat(field(form, "amount").type()).isEqualTo(FieldType.MONEY);
        assertThat(form.intro().sv()).contains("exempel");
        assertThat(form.sections()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void aFormWithoutIncludesIsReadAsItIsWritten() {
        String json = "{\"key\": \"f\", \"sections\": [{\"min\": 1.50}]}";

        assertThat(DefinitionFiles.whole(json)).isEqualTo(DefinitionReader.compact(json));
    }

    @Test
    void whatIsSaidBesideAnIncludeReplacesWhatTheSharedFileSays() {
        String whole = DefinitionFiles.whole("[{\"include\": \"title-1\", \"maxLength\": 7}]");

        assertThat(whole).contains("\"key\":\"title\"", "\"maxLength\":7").doesNotContain("include");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void everyKindOfQuestionHasItsOwnWordsForAMissingAnswer(FieldType type) {
        for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            assertThat(FormTexts.in(locale, "forms.FormCheck.missing." + type, "X"))
                    .contains("X");
        }
    }

    @Test
    void aDefinitionThatContradictsItselfIsNotPublished() {
        FormDefinition form = DefinitionReader.read("""
                {"key": "f", "version": 1, "title": {"sv": "t", "en": ""}, "intro": {"sv": "i", "en": "i"}, "sections": [
                  {"key": "s", "title": {"sv": "s", "en": "s"}, "fields": [
                    {"key": "a", "type": "TEXT", "label": {"sv": "a"},
                     "showWhen": {"field": "b", "in": ["yes"]}},
                    {"key": "b", "type": "CHOICE", "label": {"sv": "b", "en": "b"}},
                    {"key": "b", "type": "MONEY", "label": {"sv": "b", "en": "b"}, "min": 2, "max": 1}]}]}
                """);

        assertThat(DefinitionRules.complaints(form))
                .containsExactly(
                        "title: a text is missing in one language",
                        "a.label: a text is missing in one language",
                        "a: depends on b, which is not asked earlier",
                        "b: no options",
                        "b: min is greater than max",
                        "b: field key used twice");
    }

    private static Stream<FormDefinition> grants() {
        return forms().filter(form -> !form.key().equals("initiative") && !isOldGrant(form));
    }

    private static boolean isOldGrant(FormDefinition form) {
        return form.key().equals("verksamhetsbidrag") && form.version() == 1;
    }

    private static Field field(FormDefinition form, String key) {
        return fields(form).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Field field(String form, String key) {
        return forms().filter(it -> it.key().equals(form))
                .flatMap(it -> fields(it).stream())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Field> fields(FormDefinition form) {
        return form.sections().stream().flatMap(it -> it.fields().stream()).toList();
    }

    private static Stream<FormDefinition> forms() {
        return DefinitionFiles.all().values().stream().map(DefinitionReader::read);
    }
}
