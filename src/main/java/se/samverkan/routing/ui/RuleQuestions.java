package se.samverkan.routing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.Forms;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;

/** The questions with given choices in the forms of today, each once. */
@SpringComponent
class RuleQuestions {

    private static final String INITIATIVE = "initiative";

    private final Forms forms;
    private final Schemes schemes;

    RuleQuestions(Forms forms, Schemes schemes) {
        this.forms = forms;
        this.schemes = schemes;
    }

    List<SchemeDetails> schemes() {
        return schemes.current();
    }

    List<Field> all() {
        Map<String, Field> questions = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(INITIATIVE),
                        schemes.current().stream().flatMap(scheme -> Stream.ofNullable(scheme.formKey())))
                .distinct()
                .map(key -> forms.current(key).definition())
                .map(FormDefinition::sections)
                .flatMap(List::stream)
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.type() == FieldType.CHOICE || field.type() == FieldType.MANY)
                .filter(field -> !field.options().isEmpty())
                .forEach(field -> questions.putIfAbsent(field.key(), field));
        return List.copyOf(questions.values());
    }
}
