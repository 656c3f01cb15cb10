package se.samverkan.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.DataTest;
import se.samverkan.forms.internal.DefinitionReader;
import se.samverkan.forms.internal.FormVersions;
import se.samverkan.shared.NotFound;

@DataTest
class FormsDataTests {

    @Autowired
    private Forms forms;

    @Autowired
    private FormVersions versions;

    private final String key = "test-" + UUID.randomUUID();

    @Test
    void theFormsThatComeWithTheProgramArePublishedAtStart() {
        FormVersion initiative = forms.current("initiative");

        assertThat(initiative.definition().section("idea")).isPresent();
        assertThat(forms.get(initiative.id())).isEqualTo(initiative);
        assertThat(forms.current("verksamhetsbidrag").definition().key()).isEqualTo("verksamhetsbidrag");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        publish(1, "Ett namn");
        publish(1, "Ett namn");

        assertThatThrownBy(() -> publish(1, "Ett annat namn"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 2");
        assertThat(forms.current(key).definition().title().sv()).isEqualTo("Ett namn");
    }

    @Test
    void whoBeganOnAnOlderVersionKeepsIt() {
        publish(1, "Gammalt namn");
        FormVersion begun = forms.current(key);
        publish(2, "Nytt namn");

        assertThat(forms.current(key).definition().version()).isEqualTo(2);
        assertThat(forms.get(begun.id()).definition().title().sv()).isEqualTo("Gammalt namn");
    }

    @Test
    void aFormThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> forms.current("nonsense")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> forms.get(FormVersionId.next())).isInstanceOf(NotFound.class);
    }

    private void publish(int version, String title) {
        String json = """
                {"key": "%s", "version": %d, "title": {"sv": "%s", "en": "x"}, "intro": {"sv": "x", "en": "x"},
                 "sections": []}
                """.formatted(key, version, title);
        versions.publish(DefinitionReader.read(json), DefinitionReader.compact(json));
    }
}
