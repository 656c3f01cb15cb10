package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.shared.Refused;

/** Which refusals are about a field, so that a dialog can say why at the field itself. */
public final class Concerns {

    private final Set<String> keys;

    private Concerns(String... keys) {
        this.keys = Set.of(keys);
    }

    /**
     * Says that refusals with these keys are about the field.
     *
     * @return the field
     */
    public static <F extends Component & HasValidationProperties> F of(F field, String... keys) {
        ComponentUtil.setData(field, Concerns.class, new Concerns(keys));
        return field;
    }

    /** Marks the fields the refusals are about and leads to the first; where several may be meant, the empty ones. */
    static void mark(Component content, List<Refused> reasons) {
        List<Component> asked = asked(content);
        asked.forEach(field -> say(field, ""));
        for (Refused reason : reasons) {
            List<Component> meant = asked.stream()
                    .filter(field -> concerned(field, reason.key()))
                    .toList();
            Predicate<Component> left = field -> field instanceof HasValue<?, ?> value && value.isEmpty();
            boolean someEmpty = meant.stream().anyMatch(left);
            meant.stream()
                    .filter(field -> !someEmpty || left.test(field))
                    .forEach(field -> say(field, content.getTranslation(reason.key(), reason.args())));
        }
        asked.stream()
                .filter(field -> ((HasValidationProperties) field).isInvalid())
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static boolean concerned(Component field, String key) {
        Concerns concerns = ComponentUtil.getData(field, Concerns.class);
        return concerns != null && concerns.keys.contains(key);
    }

    private static void say(Component field, String words) {
        HasValidationProperties validated = (HasValidationProperties) field;
        validated.setErrorMessage(words);
        validated.setInvalid(!words.isEmpty());
    }

    private static List<Component> asked(Component content) {
        List<Component> asked = new ArrayList<>();
        if (ComponentUtil.getData(content, Concerns.class) != null && content.isVisible()) {
            asked.add(content);
        }
        content.getChildren().forEach(child -> asked.addAll(asked(child)));
        return asked;
    }
}
