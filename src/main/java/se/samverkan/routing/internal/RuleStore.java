package se.samverkan.routing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseKind;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.routing.RuleConditions;
import se.samverkan.routing.RuleDetails;

/** The rules as rows; a municipality has tens of them. */
@Component
public class RuleStore {

    private static final String ALL = "select * from routing_rule order by place, id limit 500";

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RuleDetails> all() {
        return jdbc.sql(ALL).query((row, n) -> rule(row)).list();
    }

    public List<RuleDetails> lockAll() {
        return jdbc.sql(ALL + " for update").query((row, n) -> rule(row)).list();
    }

    public void insert(RuleDetails rule) {
        jdbc.sql("""
                insert into routing_rule (id, version, place, name, active, tried, kind, committee_id, scheme, theme_id,
                    question, answer, title_words, unit_id)
                select ?, 0, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from routing_rule
                """)
                .params(Arrays.asList(
                        rule.id(),
                        rule.name(),
                        rule.active(),
                        rule.tried(),
                        kind(rule.conditions()),
                        committee(rule.conditions()),
                        rule.conditions().scheme(),
                        theme(rule.conditions()),
                        rule.conditions().question(),
                        rule.conditions().answer(),
                        rule.conditions().titleWords().strip(),
                        rule.unit().value()))
                .update();
    }

    /** False when somebody has changed the rule since the version it carries. */
    public boolean update(RuleDetails rule) {
        return jdbc.sql("""
                update routing_rule set version = version + 1, name = ?, active = ?, tried = ?, kind = ?,
                    committee_id = ?, scheme = ?, theme_id = ?, question = ?, answer = ?, title_words = ?, unit_id = ?
                where id = ? and version = ?
                """)
                        .params(Arrays.asList(
                                rule.name(),
                                rule.active(),
                                rule.tried(),
                                kind(rule.conditions()),
                                committee(rule.conditions()),
                                rule.conditions().scheme(),
                                theme(rule.conditions()),
                                rule.conditions().question(),
                                rule.conditions().answer(),
                                rule.conditions().titleWords().strip(),
                                rule.unit().value(),
                                rule.id(),
                                rule.version()))
                        .update()
                == 1;
    }

    public void order(List<RuleDetails> rules) {
        for (int place = 0; place < rules.size(); place++) {
            jdbc.sql("update routing_rule set place = ? where id = ?")
                    .params(place + 1, rules.get(place).id())
                    .update();
        }
    }

    public boolean delete(UUID id, long version) {
        return jdbc.sql("delete from routing_rule where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private static @Nullable String kind(RuleConditions conditions) {
        return conditions.kind() == null ? null : conditions.kind().name();
    }

    private static @Nullable UUID committee(RuleConditions conditions) {
        return conditions.committee() == null ? null : conditions.committee().value();
    }

    private static @Nullable UUID theme(RuleConditions conditions) {
        return conditions.theme() == null ? null : conditions.theme().value();
    }

    private static RuleDetails rule(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        UUID committee = row.getObject("committee_id", UUID.class);
        UUID theme = row.getObject("theme_id", UUID.class);
        return new RuleDetails(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("active"),
                row.getBoolean("tried"),
                new RuleConditions(
                        kind == null ? null : CaseKind.valueOf(kind),
                        committee == null ? null : new UnitId(committee),
                        row.getString("scheme"),
                        theme == null ? null : new ThemeId(theme),
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("title_words")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getLong("version"));
    }
}
