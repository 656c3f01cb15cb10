package se.samverkan.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that is made of a name: "Trygg på stan!" becomes "trygg-pa-stan". */
public final class Slug {

    private Slug() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > 80 ? plain.substring(0, 80).replaceAll("-[^-]*$", "") : plain;
        return cut.isEmpty() ? "namnlos" : cut;
    }
}
