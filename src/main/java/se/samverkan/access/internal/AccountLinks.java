package se.samverkan.access.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.shared.Refused;

/** Links that work once and not for long; the database's clock decides, which is one for all nodes. */
@Component
public class AccountLinks {

    private static final String ALIVE = " and used_at is null and expires_at > utc_timestamp(6)";

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link and returns its token, which cannot be read again. */
    public String issue(LinkPurpose purpose, @Nullable PersonId person) {
        LinkToken token = LinkToken.next();
        jdbc.sql("""
                insert into account_link (purpose, person_id, token_hash, issued_at, expires_at)
                values (:purpose, :person, :hash, utc_timestamp(6), utc_timestamp(6) + interval :seconds second)
                """)
                .param("purpose", purpose.name())
                .param("person", person == null ? null : person.value())
                .param("hash", token.fingerprint())
                .param("seconds", purpose.life().toSeconds())
                .update();
        return token.value();
    }

    public boolean works(String token, LinkPurpose... purposes) {
        return jdbc.sql("select count(*) from account_link where token_hash = :hash and purpose in (:purposes)" + ALIVE)
                        .param("hash", new LinkToken(token).fingerprint())
                        .param("purposes", names(purposes))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whom the link is for, while it works. */
    public Optional<PersonId> person(String token, LinkPurpose... purposes) {
        return jdbc.sql("select person_id from account_link where token_hash = :hash and purpose in (:purposes)"
                        + ALIVE)
                .param("hash", new LinkToken(token).fingerprint())
                .param("purposes", names(purposes))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Uses the link up and tells whom it was for; refused when it does not work any more. Of two at once one gets it. */
    public PersonId use(String token, LinkPurpose... purposes) {
        PersonId person = person(token, purposes).orElseThrow(AccountLinks::dead);
        useUp(token, purposes);
        return person;
    }

    /** The same for a link that is for nobody yet. */
    void useUp(String token, LinkPurpose... purposes) {
        int used = jdbc.sql("update account_link set used_at = utc_timestamp(6)"
                        + " where token_hash = :hash and purpose in (:purposes)" + ALIVE)
                .param("hash", new LinkToken(token).fingerprint())
                .param("purposes", names(purposes))
                .update();
        if (used != 1) {
            throw dead();
        }
    }

    /** Ends all links of a person for these purposes. */
    public void revoke(PersonId person, LinkPurpose... purposes) {
        jdbc.sql("update account_link set used_at = utc_timestamp(6)"
                        + " where person_id = :person and purpose in (:purposes) and used_at is null")
                .param("person", person.value())
                .param("purposes", names(purposes))
                .update();
    }

    /** Makes transactions about this purpose follow each other. */
    void lockAll(LinkPurpose purpose) {
        jdbc.sql("select id from account_link where purpose = ? for update")
                .param(purpose.name())
                .query(Long.class)
                .list();
    }

    void forgetOld() {
        jdbc.sql("delete from account_link where expires_at < utc_timestamp(6) - interval 7 day")
                .update();
    }

    private static Refused dead() {
        return new Refused("access.refused.link");
    }

    private static List<String> names(LinkPurpose... purposes) {
        return List.of(purposes).stream().map(Enum::name).toList();
    }
}
