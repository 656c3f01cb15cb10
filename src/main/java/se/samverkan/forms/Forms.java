package se.samverkan.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import se.samverkan.forms.internal.FormVersions;
import se.samverkan.shared.NotFound;

/**
 * The published forms. Their definitions hold nothing secret and never change, so they are kept once read; single reads
 * need no transaction.
 */
@Service
public class Forms {

    private final FormVersions versions;
    private final Map<FormVersionId, FormVersion> known = new ConcurrentHashMap<>();

    Forms(FormVersions versions) {
        this.versions = versions;
    }

    /** The newest version of a form, for those who begin now. */
    public FormVersion current(String key) {
        return get(versions.newest(key).orElseThrow(NotFound::new));
    }

    /** The version somebody began or sent. */
    public FormVersion get(FormVersionId id) {
        FormVersion version = known.get(id);
        if (version == null) {
            version = new FormVersion(id, versions.definition(id).orElseThrow(NotFound::new));
            known.put(id, version);
        }
        return version;
    }
}
