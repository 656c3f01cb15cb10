package se.samverkan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.programmes.OpenCall;
import se.samverkan.shared.LocalText;

/** Every way through the guide, as the municipality's data has it. */
@DataTest
class GuideDataTests {

    @Autowired
    Guide guide;

    @Test
    void everyWayEndsInAnAdviceWithItsReasonAndWhatToDo() {
        List<GuideStep> ends = ends();
        assertThat(ends).hasSize(96);
        for (GuideStep end : ends) {
            GuideAdvice advice = end.advice();
            assertThat(advice).as(end.answers().toString()).isNotNull();
            assertWritten(advice.reason());
            assertWritten(advice.outcome().title());
            assertWritten(advice.outcome().what());
            assertThat(advice.source()).isNotBlank();
            assertThat(advice.outcome().next()).isNotEmpty().allSatisfy(GuideDataTests::assertWritten);
            assertThat(advice.outcome().links()).isNotEmpty();
            assertThat(end.given()).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void everyOutcomeIsReached() {
        assertThat(ends().stream().map(end -> end.advice().outcome().key()).distinct())
                .containsExactlyInAnyOrder(
                        "GRANT", "IOP", "RESERVED", "PROCUREMENT", "INITIATIVE", "PREMISES", "OTHER");
    }

    @Test
    void aPartnershipIsAdvisedOnlyWhenEveryCriterionThatIsAskedHolds() {
        assertThat(ends().stream()
                        .filter(end -> end.advice().outcome().key().equals("IOP"))
                        .map(GuideStep::answers))
                .containsExactly(answers(
                        "vilka",
                        "forening",
                        "behov",
                        "samarbete",
                        "bidrag",
                        "nej",
                        "initiativ",
                        "vi",
                        "marknad",
                        "nej",
                        "styrning",
                        "nej",
                        "egen",
                        "ja"));
    }

    @Test
    void whereThereIsAMarketNoPartnershipOrGrantIsAdvised() {
        assertThat(ends())
                .filteredOn(end -> "ja".equals(end.answers().get("marknad")))
                .isNotEmpty()
                .allMatch(end -> end.advice().outcome().key().equals("PROCUREMENT"));
    }

    @Test
    void grantsAreThoseOfTheCommitteeTheAnswersPointTo() {
        GuideAdvice all = advice("vilka", "forening", "behov", "verksamhet", "omrade", "annat");
        GuideAdvice one = advice("vilka", "forening", "behov", "verksamhet", "omrade", "aldre");
        assertThat(all.calls()).containsAll(one.calls());
        assertThat(one.calls().stream()
                        .map(OpenCall::scheme)
                        .map(scheme -> scheme.committee())
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void grantsForSomethingElseThanWhatIsAskedForAreNotShown() {
        assertThat(slugs(advice("vilka", "forening", "behov", "verksamhet", "omrade", "annat")))
                .doesNotContain("projektbidrag");
        assertThat(slugs(advice("vilka", "forening", "behov", "projekt", "omrade", "annat", "bidrag", "ja")))
                .doesNotContain("verksamhetsbidrag", "driftsbidrag");
    }

    private static List<String> slugs(GuideAdvice advice) {
        return advice.calls().stream().map(call -> call.scheme().slug()).toList();
    }

    @Test
    void whatNobodyOffersIsPassedOver() {
        GuideStep step = guide.at(answers("vilka", "forening", "behov", "finnsinte", "egen", "ja", "annat", "x"));
        assertThat(step.answers()).isEqualTo(answers("vilka", "forening"));
        assertThat(step.question().key()).isEqualTo("behov");
    }

    @Test
    void aQuestionCostsNoStatement() {
        assertThat(CountedStatements.of(() -> guide.at(answers("vilka", "forening"))))
                .isZero();
    }

    private List<GuideStep> ends() {
        List<GuideStep> ends = new ArrayList<>();
        walk(new TreeMap<>(), ends);
        return ends;
    }

    private void walk(Map<String, String> answers, List<GuideStep> ends) {
        GuideStep step = guide.at(answers);
        GuideQuestion question = step.question();
        if (question == null) {
            ends.add(step);
            return;
        }
        assertThat(question.options()).hasSizeGreaterThan(1);
        assertWritten(question.title());
        assertWritten(question.help());
        for (GuideOption option : question.options()) {
            Map<String, String> next = new HashMap<>(answers);
            next.put(question.key(), option.value());
            walk(next, ends);
        }
    }

    private GuideAdvice advice(String... answers) {
        return guide.at(answers(answers)).advice();
    }

    private static Map<String, String> answers(String... pairs) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return answers;
    }

    private static void assertWritten(LocalText text) {
        assertThat(text.sv()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }
}
