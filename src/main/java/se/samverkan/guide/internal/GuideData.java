package se.samverkan.guide.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samverkan.guide.GuideOption;
import se.samverkan.guide.GuideOutcome;
import se.samverkan.guide.GuideQuestion;
import se.samverkan.shared.LocalText;

/** The guide as reference/<municipality>/guide.json has it. The first rule that holds decides; the last holds always. */
public record GuideData(List<GuideQuestion> questions, List<GuideOutcome> outcomes, List<Rule> rules) {

    public record Rule(Map<String, List<String>> when, String outcome, LocalText reason, String source) {

        public boolean holds(Map<String, String> answers) {
            return GuideData.holds(when, answers);
        }
    }

    public boolean asks(GuideQuestion question, Map<String, String> answers) {
        return holds(Objects.requireNonNullElse(question.askWhen(), Map.of()), answers);
    }

    /** The answers that count, in the order of the questions; those after the first gap are left out. */
    public Map<String, String> counted(Map<String, String> answers) {
        Map<String, String> counted = new LinkedHashMap<>();
        for (GuideQuestion question : questions) {
            if (!asks(question, counted)) {
                continue;
            }
            String answer = answers.getOrDefault(question.key(), "");
            if (question.options().stream().map(GuideOption::value).noneMatch(answer::equals)) {
                break;
            }
            counted.put(question.key(), answer);
        }
        return counted;
    }

    public Rule rule(Map<String, String> answers) {
        return rules.stream().filter(rule -> rule.holds(answers)).findFirst().orElseThrow();
    }

    public GuideOutcome outcome(String key) {
        return outcomes.stream()
                .filter(outcome -> outcome.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The guide has no outcome " + key));
    }

    private static boolean holds(Map<String, List<String>> when, Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(answers.getOrDefault(condition.getKey(), "")));
    }
}
