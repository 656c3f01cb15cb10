package se.samverkan.casework.internal;

import se.samverkan.shared.Slug;

/** What a case is found by: letters and digits only, folded, so that "Arsmote 42" finds "Årsmöte … 00042". */
final class SearchableWords {

    private static final int LONGEST = 600;

    private SearchableWords() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(" ");
        for (String word : text.split("\\s+", -1)) {
            String plain = Slug.of(word).replace("-", " ");
            folded.append("namnlos".equals(plain) ? "" : plain + " ");
        }
        return folded.substring(0, Math.min(folded.length(), LONGEST));
    }
}
