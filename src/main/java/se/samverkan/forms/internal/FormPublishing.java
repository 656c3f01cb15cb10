package se.samverkan.forms.internal;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.samverkan.forms.FormDefinition;

/** Publishes the forms that come with the program, before it answers the first request; a wrong one stops the start. */
@Component
class FormPublishing implements SmartInitializingSingleton {

    private final FormVersions versions;

    FormPublishing(FormVersions versions) {
        this.versions = versions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DefinitionFiles.all().forEach(this::publish);
    }

    private void publish(String file, String json) {
        FormDefinition definition = DefinitionReader.read(json);
        List<String> complaints = DefinitionRules.complaints(definition);
        if (!complaints.isEmpty() || !file.equals(definition.key() + "-" + definition.version() + ".json")) {
            throw new IllegalStateException("forms/" + file + " cannot be published: " + complaints);
        }
        versions.publish(definition, DefinitionReader.compact(json));
    }
}
