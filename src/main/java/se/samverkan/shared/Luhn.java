package se.samverkan.shared;

/** The check digit of Swedish organisation, personal and giro numbers (ISO/IEC 7812-1, annex B). */
public final class Luhn {

    private Luhn() {}

    /** @param digits only 0–9, the check digit last */
    public static boolean valid(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
