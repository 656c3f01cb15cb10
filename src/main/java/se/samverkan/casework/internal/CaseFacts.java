package se.samverkan.casework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;

/** The answers a case was judged by when it arrived, kept so that rules can be tried on it later. */
@Component
class CaseFacts {

    private static final int LONGEST_FACT = 80;
    private static final int LONGEST_VALUE = 200;

    private final JdbcClient jdbc;

    CaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(CaseId id, Map<String, List<String>> facts) {
        facts.forEach((fact, values) -> values.stream().distinct().forEach(value -> {
            if (fact.length() <= LONGEST_FACT && value.length() <= LONGEST_VALUE) {
                jdbc.sql("insert ignore into case_fact (case_id, fact, value) values (?, ?, ?)")
                        .params(id.value(), fact, value)
                        .update();
            }
        }));
    }

    /** One statement; values in alphabetical order. */
    Map<UUID, Map<String, List<String>>> of(Collection<UUID> ids) {
        Map<UUID, Map<String, List<String>>> facts =
                ids.stream().collect(Collectors.toMap(id -> id, id -> new TreeMap<>()));
        if (ids.isEmpty()) {
            return facts;
        }
        jdbc.sql("select case_id, fact, value from case_fact where case_id in (:ids) order by fact, value")
                .param("ids", ids)
                .query(row -> {
                    facts.computeIfAbsent(row.getObject("case_id", UUID.class), key -> new TreeMap<>())
                            .computeIfAbsent(row.getString("fact"), key -> new ArrayList<>())
                            .add(row.getString("value"));
                });
        return facts;
    }
}
