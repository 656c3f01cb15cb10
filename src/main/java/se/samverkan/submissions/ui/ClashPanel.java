package se.samverkan.submissions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.samverkan.forms.AnswerSheet;
import se.samverkan.forms.Answers;
import se.samverkan.forms.Field;
import se.samverkan.forms.FieldType;
import se.samverkan.forms.FormDefinition;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.ui.Notice;

/** Two persons have answered the same questions differently: both texts side by side, and a choice for each. */
class ClashPanel extends Div {

    private enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    private final Map<Field, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();
    private final Autosave.Clash clash;

    /** @param onChosen gets the answers as they shall be */
    ClashPanel(Autosave.Clash clash, Consumer<Answers> onChosen) {
        this.clash = clash;
        addClassName("clash");
        String other = clash.now().savedBy();
        H2 heading = new H2(getTranslation("submissions.ClashPanel.heading"));
        add(
                heading,
                Notice.warning(
                                getTranslation(
                                        "submissions.ClashPanel.who",
                                        other,
                                        SwedishTime.clock(clash.now().savedAt())),
                                getTranslation("submissions.ClashPanel.nothingLost"))
                        .announced());
        clash.merge().clashes().forEach(field -> add(question(field, other)));
        Button save = new Button(getTranslation("submissions.ClashPanel.save"), click -> onChosen.accept(chosen()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(save);
        row.addClassName("actions");
        add(row);
    }

    private Div question(Field field, String other) {
        String label = field.label().in(getLocale());
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation("submissions.ClashPanel.keep", label));
        boolean text = field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT;
        group.setItems(text ? List.of(Choice.MINE, Choice.THEIRS, Choice.BOTH) : List.of(Choice.MINE, Choice.THEIRS));
        group.setItemLabelGenerator(choice -> getTranslation("submissions.ClashPanel.choice." + choice, other));
        group.setValue(text ? Choice.BOTH : Choice.MINE);
        choices.put(field, group);
        Div sides = new Div(
                side(getTranslation("submissions.ClashPanel.mine"), words(field, clash.mine())),
                side(other, words(field, clash.now().answers())));
        sides.addClassName("clash__sides");
        Div question = new Div(new H3(label), sides, group);
        question.addClassName("clash__question");
        return question;
    }

    private static Div side(String whose, List<String> lines) {
        Paragraph name = new Paragraph(whose);
        name.addClassName("clash__whose");
        Div side = new Div(name);
        lines.forEach(line -> side.add(new Paragraph(line)));
        side.addClassName("clash__side");
        return side;
    }

    private List<String> words(Field field, Answers answers) {
        FormDefinition form = clash.now().form();
        return AnswerSheet.of(form, answers, slot -> List.of(), getLocale()).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.key().equals(field.key()))
                .findFirst()
                .map(line -> line.values())
                .orElseGet(() -> List.of(answers.text(field.key())));
    }

    private Answers chosen() {
        Answers chosen = clash.merge().merged();
        for (Map.Entry<Field, RadioButtonGroup<Choice>> entry : choices.entrySet()) {
            String key = entry.getKey().key();
            chosen = switch (entry.getValue().getValue()) {
                case THEIRS -> chosen;
                case MINE -> chosen.with(key, clash.mine().values().get(key));
                case BOTH -> chosen.with(key, both(key));
            };
        }
        return chosen;
    }

    private String both(String key) {
        return (clash.now().answers().text(key) + "\n" + clash.mine().text(key)).strip();
    }
}
