package se.samverkan.shared;

/**
 * Where money can be paid: a bankgiro or plusgiro number with its Luhn check digit, or an account in a bank. An account's
 * check digits follow each bank's own rules and are not checked; a five-digit clearing number's are.
 *
 * @param clearing the bank's clearing number, empty for bankgiro and plusgiro
 * @param number digits only
 */
public record BankAccount(Kind kind, String clearing, String number) {

    /** The order in which people are offered them. */
    public enum Kind {
        BANKGIRO,
        PLUSGIRO,
        ACCOUNT
    }

    public BankAccount {
        switch (kind) {
            case BANKGIRO -> require(clearing.isEmpty() && giro(number, "[0-9]{7,8}"), "shared.refused.bankgiro");
            case PLUSGIRO -> require(clearing.isEmpty() && giro(number, "[0-9]{2,8}"), "shared.refused.plusgiro");
            case ACCOUNT -> {
                require(isClearing(clearing), "shared.refused.clearing");
                require(number.matches("[0-9]{5,10}"), "shared.refused.bankAccount");
            }
        }
    }

    /** Forgives spaces, hyphens and commas. */
    public static BankAccount parse(Kind kind, String clearing, String number) {
        return new BankAccount(kind, kind == Kind.ACCOUNT ? digits(clearing) : "", digits(number));
    }

    /** "991-2346", "12 34 56-7" or "6112, 123456789". */
    public String formatted() {
        int end = number.length();
        return switch (kind) {
            case BANKGIRO -> number.substring(0, end - 4) + "-" + number.substring(end - 4);
            case PLUSGIRO -> pairs(number.substring(0, end - 1)) + "-" + number.substring(end - 1);
            case ACCOUNT -> clearing() + ", " + number;
        };
    }

    private static String pairs(String digits) {
        int odd = digits.length() % 2;
        return (digits.substring(0, odd) + " " + digits.substring(odd).replaceAll("(..)(?=.)", "$1 ")).strip();
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f,.\\-\\u2010-\\u2015]", "");
    }

    private static boolean giro(String number, String form) {
        return number.matches(form) && !number.matches("0+") && Luhn.valid(number);
    }

    private static boolean isClearing(String digits) {
        return digits.matches("[1-9][0-9]{3}") || digits.matches("8[0-9]{4}") && Luhn.valid(digits);
    }

    private static void require(boolean kept, String key) {
        if (!kept) {
            throw new Refused(key);
        }
    }
}
