package se.samverkan.notifications;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.notifications.internal.ChoiceStore;
import se.samverkan.shared.Refused;

/** How the signed-in person wants to be told. */
@Service
@Transactional
@RolesAllowed(Roles.PERSON)
public class NoticeChoices {

    private final ChoiceStore store;
    private final CurrentUser user;

    NoticeChoices(ChoiceStore store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    /** Every category, also those that cannot be chosen. */
    @Transactional(readOnly = true)
    public Map<NoticeCategory, Delivery> mine() {
        return store.of(user.id());
    }

    /** @throws Refused for a category that always goes by mail */
    public void choose(Map<NoticeCategory, Delivery> chosen) {
        chosen.forEach((category, delivery) -> {
            if (category.alwaysByMail()) {
                throw new Refused("notifications.refused.alwaysByMail");
            }
            store.put(user.id(), category, delivery);
        });
    }
}
