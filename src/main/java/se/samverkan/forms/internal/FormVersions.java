package se.samverkan.forms.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.FormVersionId;
import se.samverkan.shared.Utc;

/** The published versions in the database; rows are only added. */
@Component
public class FormVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<FormVersionId> newest(String key) {
        return jdbc.sql("select id from form_version where form_key = ? order by version desc limit 1")
                .param(key)
                .query((row, n) -> new FormVersionId(row.getObject("id", UUID.class)))
                .optional();
    }

    public Optional<FormDefinition> definition(FormVersionId id) {
        return jdbc.sql("select definition from form_version where id = ?")
                .param(id.value())
                .query((row, n) -> DefinitionReader.read(row.getString("definition")))
                .optional();
    }

    /** Publishes what is new; what is published already must be the same. */
    public void publish(FormDefinition definition, String compact) {
        String sha256 = DefinitionReader.sha256(compact);
        String published = published(definition).orElseGet(() -> {
            insert(definition, compact, sha256);
            return sha256;
        });
        if (!published.equals(sha256)) {
            throw changed(definition);
        }
    }

    private void insert(FormDefinition definition, String compact, String sha256) {
        try {
            jdbc.sql("insert into form_version (id, form_key, version, definition, sha256, published_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            FormVersionId.next().value(),
                            definition.key(),
                            definition.version(),
                            compact,
                            sha256,
                            Utc.toDb(clock.instant()))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            if (!published(definition).orElseThrow().equals(sha256)) {
                throw changed(definition);
            }
        }
    }

    private Optional<String> published(FormDefinition definition) {
        return jdbc.sql("select sha256 from form_version where form_key = ? and version = ?")
                .params(definition.key(), definition.version())
                .query(String.class)
                .optional();
    }

    private static IllegalStateException changed(FormDefinition definition) {
        return new IllegalStateException("Form " + definition.key() + " version " + definition.version()
                + " is published with other content; people have answered it. Restore the file and publish the change"
                + " as version " + (definition.version() + 1) + ".");
    }
}
