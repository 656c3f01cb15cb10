package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.Party;
import se.samverkan.partnerships.Reason;
import se.samverkan.shared.Money;
import se.samverkan.shared.Refused;

/** One contribution to fill in. */
class ContributionRow extends FieldSet {

    private final Select<Party> party = select("party", "partnerships.Party.", Party.values());
    private final TextField year = text("year");
    private final Select<ContributionKind> kind =
            select("kind", "partnerships.ContributionKind.", ContributionKind.values());
    private final TextField amount = text("amount");
    private final Select<Precision> precision = select("precision", "municipality.Precision.", Precision.values());
    private final TextField quantity = text("quantity");
    private final TextField scope = text("scope");
    private final TextField description = text("description");
    private final Button remove = new Button(VaadinIcon.TRASH.create());

    ContributionRow(Party party, int year, Consumer<ContributionRow> removed) {
        addClassName("contribution-row");
        this.party.setValue(party);
        this.year.setValue(Integer.toString(year));
        kind.setValue(ContributionKind.MONEY);
        precision.setValue(Precision.EXACT);
        amount.setHelperText(getTranslation("partnerships.ContributionRow.amountHelp"));
        quantity.setHelperText(getTranslation("partnerships.ContributionRow.quantityHelp"));
        scope.setHelperText(getTranslation("partnerships.ContributionRow.scopeHelp"));
        remove.setText(getTranslation("partnerships.ContributionRow.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> removed.accept(this));
        add(this.party, this.year, kind, amount, precision, quantity, scope, description, remove);
    }

    ContributionRow(ContributionLine line, Consumer<ContributionRow> removed) {
        this(line.party(), line.year(), removed);
        BigDecimal kronor = line.amount();
        kind.setValue(line.kind());
        amount.setValue(kronor == null ? "" : kronor.toPlainString().replace('.', ','));
        precision.setValue(line.precision());
        quantity.setValue(orNothing(line.quantity()));
        scope.setValue(orNothing(line.scope()));
        description.setValue(orNothing(line.description()));
    }

    /** The place in the list, from 1, by which reasons name it. */
    void place(int place) {
        setLegendText(getTranslation("partnerships.ContributionRow.title", place));
        remove.setAriaLabel(getTranslation("partnerships.ContributionRow.removeThis", place));
    }

    /** What is filled in; what cannot be read is added to the reasons and left as typed. */
    ContributionLine line(int place, List<Reason> unreadable) {
        int number = 0;
        BigDecimal kronor = null;
        if (year.getValue().strip().matches("[0-9]{4}")) {
            number = Integer.parseInt(year.getValue().strip());
        } else {
            unreadable.add(new Reason("contributions", "partnerships.reason.yearUnreadable", place));
        }
        try {
            kronor = amount.getValue().isBlank()
                    ? null
                    : Money.parse(amount.getValue()).amount();
        } catch (Refused notMoney) {
            unreadable.add(new Reason("contributions", "partnerships.reason.amountUnreadable", place));
        }
        return new ContributionLine(
                party.getValue(),
                number,
                kind.getValue(),
                kronor,
                quantity.getValue(),
                precision.getValue(),
                scope.getValue(),
                description.getValue());
    }

    /** Marks the field that a reason is about and returns it. */
    TextField refuse(String key, String message) {
        TextField wrong = key.contains(".year") ? year : key.contains(".lineTooLong") ? description : amount;
        wrong.setErrorMessage(message);
        wrong.setInvalid(true);
        return wrong;
    }

    void accept() {
        List.of(year, amount, description).forEach(field -> field.setInvalid(false));
    }

    void focus() {
        party.focus();
    }

    private TextField text(String what) {
        TextField field = new TextField(getTranslation("partnerships.ContributionRow." + what));
        field.setManualValidation(true);
        field.addClassName("contribution-row__" + what);
        return field;
    }

    private <T extends Enum<T>> Select<T> select(String what, String texts, T[] items) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("partnerships.ContributionRow." + what));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(texts + item.name()));
        select.addClassName("contribution-row__" + what);
        return select;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
