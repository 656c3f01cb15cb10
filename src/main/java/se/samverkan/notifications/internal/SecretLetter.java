package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail with a link that lets its bearer in: goes to an address, leaves no notice, and is forgotten once sent. */
record SecretLetter(
        String to,
        String name,
        Locale language,
        String template,
        List<String> words,
        @Nullable String link) {}
