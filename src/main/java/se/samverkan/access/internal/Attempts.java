package se.samverkan.access.internal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import se.samverkan.access.internal.ThrottleRule.Scope;

/** The rows attempts are counted in, with the database's clock, so that all nodes count together. */
@Component
class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Attempt begin(AttemptKind kind, String accountHash, String addressHash) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into sign_in_attempt (kind, account_hash, address_hash, at) values (?, ?, ?, utc_timestamp(6))")
                .params(kind.name(), accountHash, addressHash)
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave an attempt no number");
        }
        return new Attempt(id.longValue(), kind, accountHash, addressHash);
    }

    void takeBack(Attempt attempt) {
        jdbc.sql("delete from sign_in_attempt where id = ?").param(attempt.id()).update();
    }

    void forgive(Attempt attempt) {
        jdbc.sql("delete from sign_in_attempt where kind = ? and account_hash = ? and address_hash = ?")
                .params(attempt.kind().name(), attempt.accountHash(), attempt.addressHash())
                .update();
    }

    /** Reads one index entry; earlier means with a lower number, so that of many at once the first ones pass. */
    @Nullable
    Duration ageOfNthEarlier(Attempt attempt, Scope scope, int n) {
        String same = switch (scope) {
            case PAIR -> "account_hash = :account and address_hash = :address";
            case ADDRESS -> "address_hash = :address";
            case ACCOUNT -> "account_hash = :account";
        };
        return jdbc.sql("select timestampdiff(microsecond, at, utc_timestamp(6)) from sign_in_attempt"
                        + " where kind = :kind and " + same + " and id < :id order by id desc limit 1 offset :skipped")
                .param("kind", attempt.kind().name())
                .param("account", attempt.accountHash())
                .param("address", attempt.addressHash())
                .param("id", attempt.id())
                .param("skipped", n - 1)
                .query((row, i) -> Duration.of(row.getLong(1), ChronoUnit.MICROS))
                .optional()
                .orElse(null);
    }

    boolean knownAddress(Attempt attempt) {
        return jdbc.sql("select count(*) from known_address where account_hash = ? and address_hash = ?")
                        .params(attempt.accountHash(), attempt.addressHash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void rememberAddress(Attempt attempt) {
        jdbc.sql("insert into known_address (account_hash, address_hash, seen_at) values (?, ?, utc_timestamp(6))"
                        + " on duplicate key update seen_at = utc_timestamp(6)")
                .params(attempt.accountHash(), attempt.addressHash())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where at < utc_timestamp(6) - interval 1 day")
                .update();
        jdbc.sql("delete from known_address where seen_at < utc_timestamp(6) - interval 400 day")
                .update();
    }
}
