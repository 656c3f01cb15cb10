package se.samverkan.casework.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.SeenCase;

/** The cases somebody has chosen in the list, in the versions they were seen in. */
class CaseSelection {

    private final Map<CaseId, SeenCase> chosen = new LinkedHashMap<>();
    private final Runnable changed;

    CaseSelection(Runnable changed) {
        this.changed = changed;
    }

    boolean holds(CaseId id) {
        return chosen.containsKey(id);
    }

    void choose(CaseHead head, boolean taken) {
        if (taken) {
            chosen.put(head.id(), new SeenCase(head.id(), head.version()));
        } else {
            chosen.remove(head.id());
        }
        changed.run();
    }

    void chooseAll(List<SeenCase> cases) {
        cases.forEach(each -> chosen.put(each.id(), each));
        changed.run();
    }

    void clear() {
        chosen.clear();
        changed.run();
    }

    List<SeenCase> cases() {
        return new ArrayList<>(chosen.values());
    }

    int size() {
        return chosen.size();
    }
}
