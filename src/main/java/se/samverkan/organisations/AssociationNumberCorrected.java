package se.samverkan.organisations;

import java.util.Map;

/** Staff found that the organisation number on record was wrong. */
public record AssociationNumberCorrected(AssociationId associationId, String before, String number)
        implements AssociationEvent {

    @Override
    public String event() {
        return "association.number-corrected";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before, "name", number);
    }
}
