package se.samverkan.casework.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.shared.CaseNumber;

/** What a case is about, as the association has written it last, and the words it is found by. */
@Embeddable
class CaseSubject {

    private String title;
    private String searchText;
    private @Nullable BigDecimal requestedAmount;

    @SuppressWarnings("NullAway.Init")
    protected CaseSubject() {}

    CaseSubject(CaseNumber number, ArrivedCase arrived, String associationName) {
        this.title = arrived.title().strip();
        this.searchText = SearchableWords.of(number + " " + title + " " + associationName);
        this.requestedAmount = arrived.requestedAmount();
    }

    String title() {
        return title;
    }

    @Nullable
    BigDecimal requestedAmount() {
        return requestedAmount;
    }
}
