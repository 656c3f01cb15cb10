package se.samverkan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AssociationRow;
import se.samverkan.organisations.Associations;
import se.samverkan.organisations.LegalForm;
import se.samverkan.organisations.SimilarAssociation;
import se.samverkan.shared.ui.Notice;
import se.samverkan.shared.ui.Refusals;

/** Whose name it is registered in: one that is here already, or a new one with the least one knows. */
class AssociationChoice extends Div {

    private static final String TEXTS = "intake.AssociationChoice.";
    private static final int HITS = 8;

    private final Associations associations;
    private final Consumer<AssociationId> choose;
    private final Consumer<AssociationForm> register;
    private final Div hits = new Div();
    private final Div obstacle = new Div();

    AssociationChoice(
            Associations associations,
            @Nullable AssociationId chosen,
            Consumer<AssociationId> choose,
            Consumer<AssociationForm> register) {
        this.associations = associations;
        this.choose = choose;
        this.register = register;
        addClassName("form");
        hits.getElement().setAttribute("role", "status");
        if (chosen == null) {
            add(search(), registration());
        } else {
            String name = associations.names(List.of(chosen)).getOrDefault(chosen, "");
            add(
                    Notice.success(name, getTranslation(TEXTS + "chosen")),
                    new Details(getTranslation(TEXTS + "another"), new Div(search(), registration())));
        }
    }

    private Div search() {
        TextField words = new TextField(getTranslation(TEXTS + "search"));
        words.setHelperText(getTranslation(TEXTS + "searchHelp"));
        words.addClassName("field");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find(change.getValue()));
        return new Div(words, hits);
    }

    private void find(String words) {
        hits.removeAll();
        if (words.strip().length() < 2) {
            return;
        }
        List<AssociationRow> found = associations.search(words, HITS);
        if (found.isEmpty()) {
            hits.add(new Paragraph(getTranslation(TEXTS + "none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (AssociationRow row : found) {
            String number = row.number();
            list.add(option(row.id(), row.name(), (number == null ? "" : number + " ") + row.city()));
        }
        hits.add(list);
    }

    private ListItem option(AssociationId id, String name, String about) {
        Button pick = new Button(getTranslation(TEXTS + "choose", name), click -> choose.accept(id));
        Span facts = new Span(" " + about);
        facts.addClassName("muted");
        return new ListItem(pick, facts);
    }

    private Details registration() {
        TextField name = field("name");
        TextField number = field("number");
        TextField city = field("city");
        Button save = new Button(
                getTranslation(TEXTS + "register"),
                click -> Refusals.handled(
                        this,
                        () -> registerUnlessKnown(new AssociationForm(
                                name.getValue(),
                                number.getValue(),
                                LegalForm.NON_PROFIT,
                                "",
                                "",
                                "",
                                "",
                                "",
                                city.getValue(),
                                "",
                                null))));
        Div fields = new Div(new Paragraph(getTranslation(TEXTS + "registerText")), name, number, city, obstacle, save);
        fields.addClassName("form");
        return new Details(getTranslation(TEXTS + "notHere"), fields);
    }

    private void registerUnlessKnown(AssociationForm form) {
        obstacle.removeAll();
        List<SimilarAssociation> similar = associations.similar(form);
        if (similar.isEmpty()) {
            register.accept(form);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        similar.forEach(one -> list.add(option(one.id(), one.name(), one.city())));
        obstacle.add(Notice.warning(getTranslation(TEXTS + "similar"), "")
                .with(list, new Button(getTranslation(TEXTS + "noneOfThem"), click -> register.accept(form)))
                .announced());
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation(TEXTS + key));
        field.addClassName("field");
        return field;
    }
}
