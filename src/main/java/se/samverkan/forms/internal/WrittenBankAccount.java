package se.samverkan.forms.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.forms.Answers;
import se.samverkan.shared.BankAccount;
import se.samverkan.shared.Refused;

/** Where money is to be paid, as the parts of an answer. */
public final class WrittenBankAccount {

    public static final String KIND = "kind";
    public static final String CLEARING = "clearing";
    public static final String NUMBER = "number";

    private WrittenBankAccount() {}

    public static Optional<BankAccount.Kind> kind(Answers answers, String key) {
        return Arrays.stream(BankAccount.Kind.values())
                .filter(it -> value(it).equals(answers.part(key, KIND)))
                .findFirst();
    }

    public static Optional<BankAccount> read(Answers answers, String key) {
        try {
            return kind(answers, key)
                    .map(kind -> BankAccount.parse(kind, answers.part(key, CLEARING), answers.part(key, NUMBER)));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    /** What is asked: an account in a bank has a clearing number too. */
    public static List<String> parts(Answers answers, String key) {
        return kind(answers, key).filter(BankAccount.Kind.ACCOUNT::equals).isPresent()
                ? List.of(KIND, CLEARING, NUMBER)
                : List.of(KIND, NUMBER);
    }

    /** How the kind is stored: "bankgiro", "plusgiro" or "account". */
    public static String value(BankAccount.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
