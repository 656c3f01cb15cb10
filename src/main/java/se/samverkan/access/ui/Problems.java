package se.samverkan.access.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.samverkan.shared.Refused;

/** What is wrong with a form, in the order of its fields and in the reader's language. */
public class Problems {

    private final List<Problem> all = new ArrayList<>();
    private final MessageSource texts;
    private final Locale locale;

    Problems(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Runs a step that may be refused and blames the field for it; true when it went through. */
    boolean check(String field, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            add(field, refused);
            return false;
        }
    }

    void add(String field, Refused refused) {
        all.add(new Problem(field, texts.getMessage(refused.key(), refused.args(), locale)));
    }

    /** The page's name, saying first that something is wrong: it is what a screen reader reads first. */
    public String titled(String key) {
        String title = texts.getMessage(key, null, locale);
        return exist() ? texts.getMessage("access.page.errorTitle", new Object[] {title}, locale) : title;
    }

    public List<Problem> all() {
        return all;
    }

    public boolean exist() {
        return !all.isEmpty();
    }

    public @Nullable String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
