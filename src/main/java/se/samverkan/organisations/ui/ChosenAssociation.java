package se.samverkan.organisations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.MyAssociation;

/**
 * The association a person with several is working for. Only a convenience of the session: whether they may is read
 * from the database each time, and without a choice it is the first by name.
 */
@SpringComponent
@VaadinSessionScope
public class ChosenAssociation {

    private final Mandates mandates;
    private @Nullable AssociationId chosen;

    ChosenAssociation(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Everything the person may choose among, by name. */
    public List<MyAssociation> all() {
        return mandates.mine();
    }

    public Optional<MyAssociation> current() {
        return currentOf(all());
    }

    public void choose(AssociationId association) {
        chosen = association;
    }

    /**
     * For a page about one association's matter that a link may lead to: from now on the person works for that one.
     *
     * @return whether another was chosen before, which the page should say
     */
    public boolean follow(AssociationId association) {
        List<MyAssociation> mine = all();
        boolean other = mine.size() > 1
                && currentOf(mine).filter(one -> one.id().equals(association)).isEmpty();
        if (mine.stream().anyMatch(one -> one.id().equals(association))) {
            chosen = association;
        }
        return other;
    }

    Optional<MyAssociation> currentOf(List<MyAssociation> mine) {
        return mine.stream()
                .filter(association -> association.id().equals(chosen))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }
}
