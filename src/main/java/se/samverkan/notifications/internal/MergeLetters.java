package se.samverkan.notifications.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.notifications.NoticeCategory;
import se.samverkan.organisations.AssociationsMerged;

/** Tells everybody who acts for an association that its two records have become one; notices follow along. */
@Component
class MergeLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final JdbcClient jdbc;

    MergeLetters(Outbox outbox, Recipients recipients, JdbcClient jdbc) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.jdbc = jdbc;
    }

    @EventListener
    void tell(AssociationsMerged merged) {
        jdbc.sql("update notice set association_id = ? where association_id = ? order by id")
                .params(merged.into().value(), merged.from().value())
                .update();
        outbox.send(
                recipients.of(merged.people()),
                Letter.of(NoticeCategory.STATUS, "association.merged", merged.intoName(), merged.fromName())
                        .about(merged.into())
                        .leadingTo("/app/forening"));
    }
}
