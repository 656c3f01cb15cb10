package se.samverkan.programmes.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A scheme as reference/<municipality>/schemes.json has it. */
record SchemeReference(
        String slug,
        String committee,
        LocalText name,
        LocalText summary,
        LocalText purpose,
        LocalText eligibility,
        LocalText papers,
        LocalText howDecided,
        @Nullable String formKey,
        boolean sample,
        String source,
        List<Deadline> deadlines) {}
