package se.samverkan.journal;

import java.util.Map;
import java.util.UUID;

/** What an event must tell to be written in the journal. Facts hold no secrets and no free text of persons. */
public interface Recorded {

    /** Stable name, "case.received". */
    String event();

    /** Kind of thing it happened to, "case". */
    String subjectType();

    UUID subjectId();

    default Map<String, String> facts() {
        return Map.of();
    }
}
