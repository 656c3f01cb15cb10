package se.samverkan.partnerships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import se.samverkan.access.CurrentUser;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.ui.CaseSection;
import se.samverkan.partnerships.PartnershipRow;
import se.samverkan.partnerships.Partnerships;

/** On the case page: the partnerships that came out of the case, and the way to write one. */
@SpringComponent
class CasePartnerships implements CaseSection {

    private final Partnerships partnerships;
    private final CurrentUser user;

    CasePartnerships(Partnerships partnerships, CurrentUser user) {
        this.partnerships = partnerships;
        this.user = user;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> forCase(CaseHead head, Runnable refresh) {
        List<PartnershipRow> rows = head.has(Partnerships.ROOM) ? partnerships.ofCase(head.id()) : List.of();
        boolean mayWrite = MayWrite.is(user);
        return rows.isEmpty() && !mayWrite
                ? Optional.empty()
                : Optional.of(new CasePartnershipList(head.id(), rows, mayWrite));
    }
}
