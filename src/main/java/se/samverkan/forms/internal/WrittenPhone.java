package se.samverkan.forms.internal;

/** Recognises telephone numbers as people write them: "013-20 60 00", "+46 (0)70 123 45 67", "0046…". */
public final class WrittenPhone {

    private WrittenPhone() {}

    public static boolean readable(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f()./\\-\\u2010-\\u2015]", "");
        return digits.matches("\\+[1-9][0-9]{6,15}|0[0-9]{5,15}");
    }
}
