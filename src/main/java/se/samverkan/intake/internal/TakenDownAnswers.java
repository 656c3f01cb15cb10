package se.samverkan.intake.internal;

import java.util.regex.Pattern;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.FormDefinition;
import se.samverkan.intake.CallerForm;
import se.samverkan.shared.Refused;

/** What becomes of the answers when a call becomes a case. */
public final class TakenDownAnswers {

    /** What the forms' question for the contact person has room for. */
    private static final int LONGEST_NAME = 120;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/-]{6,}");

    private TakenDownAnswers() {}

    /** Unless somebody else has been named, the association is reached through whoever got in touch. */
    public static Answers of(Intake intake) {
        Answers answers = intake.answers();
        if (!answers.text("contact_name").isEmpty()) {
            return answers;
        }
        CallerForm caller = intake.caller();
        if (caller.name().length() > LONGEST_NAME) {
            return answers;
        }
        Answers known = answers.with("contact_name", caller.name());
        known = known.text("contact_email").isEmpty() ? known.with("contact_email", caller.email()) : known;
        boolean phone = known.text("contact_phone").isEmpty()
                && PHONE.matcher(caller.phone()).matches();
        return phone ? known.with("contact_phone", caller.phone()) : known;
    }

    /** What is missing the association adds; what is written wrong it should not have to mend. */
    public static void requireReadable(Intake intake, FormDefinition form) {
        long wrong = FormCheck.withFiles(form, of(intake)).stream()
                .filter(problem -> !problem.missing())
                .count();
        if (wrong > 0) {
            throw new Refused("intake.refused.unreadable", wrong);
        }
    }
}
