package se.samverkan.notifications.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.Delivery;
import se.samverkan.notifications.NoticeCategory;

/** What persons have chosen; who has chosen nothing gets mail, since a mail too many is better than a date missed. */
@Component
public class ChoiceStore {

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have chosen otherwise than mail, one statement; nobody for what always goes by mail. */
    Map<PersonId, Delivery> of(NoticeCategory category, Collection<PersonId> persons) {
        if (category.alwaysByMail() || persons.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Delivery> chosen = new HashMap<>();
        jdbc.sql("select person_id, delivery from notice_choice where category = :category and person_id in (:persons)")
                .param("category", category.name())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(row -> {
                    chosen.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    /** One person's, every category named. */
    public Map<NoticeCategory, Delivery> of(PersonId person) {
        Map<NoticeCategory, Delivery> chosen = new EnumMap<>(NoticeCategory.class);
        for (NoticeCategory category : NoticeCategory.values()) {
            chosen.put(category, Delivery.MAIL);
        }
        jdbc.sql("select category, delivery from notice_choice where person_id = ?")
                .param(person.value())
                .query(row -> {
                    chosen.put(
                            NoticeCategory.valueOf(row.getString("category")),
                            Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    public void put(PersonId person, NoticeCategory category, Delivery delivery) {
        jdbc.sql("""
                insert into notice_choice (person_id, category, delivery) values (?, ?, ?)
                on duplicate key update delivery = value(delivery)
                """).params(person.value(), category.name(), delivery.name()).update();
    }
}
