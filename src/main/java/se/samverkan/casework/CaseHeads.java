package se.samverkan.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverkan.casework.internal.CaseQueries;

/** Reads cases for work that no person asks for: reminders and other jobs. Checks no right. */
@Component
public class CaseHeads {

    private final CaseQueries queries;

    CaseHeads(CaseQueries queries) {
        this.queries = queries;
    }

    public CaseHead get(CaseId id) {
        Optional<CaseHead> head = queries.head(id);
        return head.orElseThrow(() -> new IllegalStateException("no case " + id));
    }
}
