package se.samverkan.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import se.samverkan.guide.internal.GuideData;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.OpenCall;
import se.samverkan.programmes.Schemes;
import tools.jackson.databind.json.JsonMapper;

/** Leads through the questions. Keeps nothing: the answers are the reader's and stand in the address. */
@Service
public class Guide {

    private static final String GRANT = "GRANT";

    private final GuideData data;
    private final Schemes schemes;
    private final Units units;

    Guide(@Value("${samverkan.reference}") String reference, JsonMapper json, Schemes schemes, Units units) {
        this.schemes = schemes;
        this.units = units;
        try (InputStream in = new ClassPathResource("reference/" + reference + "/guide.json").getInputStream()) {
            this.data = json.readValue(in, GuideData.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param answers by question, as somebody has them in the address; what makes no sense is passed over */
    public GuideStep at(Map<String, String> answers) {
        Map<String, String> counted = data.counted(answers);
        List<GuideStep.Given> given = new ArrayList<>();
        Map<String, String> before = new LinkedHashMap<>();
        for (GuideQuestion question : data.questions()) {
            String answer = counted.get(question.key());
            if (answer != null) {
                given.add(new GuideStep.Given(question, option(question, answer), new LinkedHashMap<>(before)));
                before.put(question.key(), answer);
            } else if (data.asks(question, counted)) {
                return new GuideStep(counted, given, question, null);
            }
        }
        return new GuideStep(counted, given, null, advice(counted, given));
    }

    private GuideAdvice advice(Map<String, String> answers, List<GuideStep.Given> given) {
        GuideData.Rule rule = data.rule(answers);
        return new GuideAdvice(
                data.outcome(rule.outcome()),
                rule.reason(),
                rule.source(),
                rule.outcome().equals(GRANT) ? openCalls(given) : List.of());
    }

    /** Those of the committees the answers point to, of all when they point to none, that are for what is asked for. */
    private List<OpenCall> openCalls(List<GuideStep.Given> given) {
        Set<UnitId> committees = given.stream()
                .flatMap(one -> one.option().committees().stream())
                .map(units::bySlug)
                .flatMap(Optional::stream)
                .map(UnitRow::id)
                .collect(Collectors.toSet());
        Set<String> unfit =
                given.stream().flatMap(one -> one.option().unfit().stream()).collect(Collectors.toSet());
        Stream<OpenCall> open = schemes.open().stream()
                .filter(call -> !unfit.contains(call.scheme().slug()));
        return (committees.isEmpty()
                        ? open
                        : open.filter(call -> committees.contains(call.scheme().committee())))
                .toList();
    }

    private static GuideOption option(GuideQuestion question, String answer) {
        return question.options().stream()
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .orElseThrow();
    }
}
