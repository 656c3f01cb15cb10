package se.samverkan.municipality.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.shared.Uuid7;
import tools.jackson.databind.json.JsonMapper;

/**
 * At the first start fills an empty database with the units, themes, goals and cited facts of the municipality named by
 * samverkan.reference; a blank name fills nothing.
 */
@Component
@Order(10)
class ReferenceLoader implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final JsonMapper json;
    private final String reference;

    ReferenceLoader(
            JdbcClient jdbc,
            TransactionOperations transaction,
            JsonMapper json,
            @Value("${samverkan.reference:}") String reference) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.reference = reference;
    }

    private record UnitData(
            String slug,
            String kind,
            String nameSv,
            String nameEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor,
            @Nullable String committee,
            @Nullable String email) {}

    private record ThemeData(String slug, String nameSv, String nameEn, String source) {}

    private record GoalData(
            String slug,
            String nameSv,
            String nameEn,
            int fromYear,
            @Nullable Integer toYear,
            String source) {}

    private record FigureData(
            int year,
            String kind,
            BigDecimal amount,
            String precision,
            String scopeSv,
            String scopeEn,
            String source) {}

    private record DecisionData(
            String body,
            String dnr,
            @Nullable String paragraph,
            LocalDate date,
            @Nullable Boolean yearOnly,
            String matterSv,
            String matterEn,
            String source) {}

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty =
                jdbc.sql("select count(*) from unit").query(Integer.class).single() == 0;
        if (empty && !reference.isBlank()) {
            transaction.executeWithoutResult(status -> {
                units();
                themesAndGoals();
                facts();
            });
        }
    }

    private void units() {
        Map<String, UUID> ids = new HashMap<>();
        List<UnitData> units = read("units.json", UnitData[].class);
        for (UnitData unit : units) {
            UUID id = Uuid7.next();
            ids.put(unit.slug(), id);
            jdbc.sql("""
                    insert into unit (id, version, kind, name_sv, name_en, slug, valid_from, valid_to, email)
                    values (?, 0, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(Arrays.asList(
                            id,
                            unit.kind(),
                            unit.nameSv(),
                            unit.nameEn(),
                            unit.slug(),
                            unit.validFrom(),
                            unit.validTo(),
                            unit.email()))
                    .update();
        }
        for (UnitData unit : units) {
            jdbc.sql("update unit set successor_id = ?, committee_id = ? where id = ?")
                    .params(Arrays.asList(ids.get(unit.successor()), ids.get(unit.committee()), ids.get(unit.slug())))
                    .update();
        }
    }

    private void themesAndGoals() {
        for (ThemeData theme : read("themes.json", ThemeData[].class)) {
            jdbc.sql("insert into theme (id, name_sv, name_en, slug, source) values (?, ?, ?, ?, ?)")
                    .params(Uuid7.next(), theme.nameSv(), theme.nameEn(), theme.slug(), theme.source())
                    .update();
        }
        for (GoalData goal : read("goals.json", GoalData[].class)) {
            jdbc.sql("""
                    insert into goal (id, slug, name_sv, name_en, from_year, to_year, source)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(Arrays.asList(
                            Uuid7.next(),
                            goal.slug(),
                            goal.nameSv(),
                            goal.nameEn(),
                            goal.fromYear(),
                            goal.toYear(),
                            goal.source()))
                    .update();
        }
    }

    private void facts() {
        for (FigureData figure : read("figures.json", FigureData[].class)) {
            jdbc.sql("""
                    insert into cited_figure (id, year, kind, amount, amount_precision, scope_sv, scope_en, source)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            Uuid7.next(),
                            figure.year(),
                            figure.kind(),
                            figure.amount(),
                            figure.precision(),
                            figure.scopeSv(),
                            figure.scopeEn(),
                            figure.source())
                    .update();
        }
        for (DecisionData decision : read("decisions.json", DecisionData[].class)) {
            jdbc.sql("""
                    insert into cited_decision (id, body, dnr, paragraph, decided_on, year_only, matter_sv, matter_en, source)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(Arrays.asList(
                            Uuid7.next(),
                            decision.body(),
                            decision.dnr(),
                            decision.paragraph(),
                            decision.date(),
                            Boolean.TRUE.equals(decision.yearOnly()),
                            decision.matterSv(),
                            decision.matterEn(),
                            decision.source()))
                    .update();
        }
    }

    private <T> List<T> read(String file, Class<T[]> type) {
        try (InputStream in = new ClassPathResource("reference/" + reference + "/" + file).getInputStream()) {
            return List.of(json.readValue(in, type));
        } catch (IOException missing) {
            throw new UncheckedIOException("No " + file + " for samverkan.reference=" + reference, missing);
        }
    }
}
