package se.samverkan.documents.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** A size as people know it: "812 kB", "1,2 MB". */
final class FileSize {

    private static final double KB = 1024;

    private FileSize() {}

    static String text(long bytes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (bytes < KB * KB) {
            format.setMaximumFractionDigits(0);
            return format.format(Math.max(1, bytes / KB)) + " kB";
        }
        format.setMaximumFractionDigits(1);
        return format.format(bytes / KB / KB) + " MB";
    }
}
