package se.samverkan.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;

/** Asks what a step needs and takes it. When the step is refused the dialog stays, says why and keeps what was typed. */
public class StepDialog extends Dialog {

    private final Div reason = new Div();
    private final Button yes;
    private List<@Nullable Object> begun = List.of();
    private @Nullable Supplier<Component> conflict;

    /** @param step throws {@link Refused} when it cannot be taken */
    public StepDialog(String title, String confirm, Runnable step, Component... fields) {
        setHeaderTitle(title);
        addClassName("step-dialog");
        setCloseOnOutsideClick(false);
        Div content = new Div(reason);
        content.addClassName("step-dialog__content");
        content.add(fields);
        add(content);
        yes = new Button(confirm, click -> {
            try {
                attempt(step, content);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Button no = new Button(getTranslation("shared.cancel"), click -> leave(content));
        // What is typed and not yet left the field counts as well.
        no.addClickShortcut(Key.ESCAPE).listenOn(this).resetFocusOnActiveElement();
        setCloseOnEsc(false);
        addOpenedChangeListener(change -> begun = change.isOpened() ? values(content) : begun);
        getFooter().add(no, yes);
    }

    /** Shows, when somebody else was faster, what they did beside what is typed here. */
    public StepDialog explainingConflict(Supplier<Component> theirs) {
        conflict = theirs;
        return this;
    }

    /** Takes the step with a key as well, in a field that does not need the key itself. */
    public void confirmWith(Key key, Component in) {
        yes.addClickShortcut(key).listenOn(in);
    }

    /** Asks first when something would be lost. */
    private void leave(Component content) {
        if (values(content).equals(begun)) {
            close();
            return;
        }
        new ThrowAwayDialog(this::close, () -> {}).open();
    }

    private static List<@Nullable Object> values(Component content) {
        List<@Nullable Object> values = new ArrayList<>();
        if (content instanceof HasValue<?, ?> field) {
            values.add(field.getValue());
        } else {
            content.getChildren().forEach(child -> values.addAll(values(child)));
        }
        return values;
    }

    private void attempt(Runnable step, Component content) {
        reason.removeAll();
        Concerns.mark(content, List.of());
        try {
            step.run();
            close();
            return;
        } catch (Conflict faster) {
            reason.add(conflict == null ? danger(faster) : explained(conflict, faster));
        } catch (RefusedForReasons several) {
            UnorderedList list = new UnorderedList();
            several.reasons().forEach(each -> list.add(new ListItem(words(each))));
            reason.add(Notice.danger(getTranslation("shared.severalReasons"), "")
                    .with(list)
                    .announced());
            Concerns.mark(content, several.reasons());
        } catch (Refused refused) {
            reason.add(danger(refused));
            Concerns.mark(content, List.of(refused));
        }
        // A long dialog may have been scrolled past where the reason stands.
        reason.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** What the other did may be out of this person's sight by now. */
    private Component explained(Supplier<Component> theirs, Conflict faster) {
        try {
            return theirs.get();
        } catch (Refused closed) {
            return danger(faster);
        }
    }

    private Notice danger(Refused refused) {
        return Notice.danger(words(refused), "").announced();
    }

    private String words(Refused refused) {
        return getTranslation(refused.key(), refused.args());
    }
}
