package se.samverkan.organisations;

import java.util.List;
import se.samverkan.shared.Refused;

/** What a merge would do, before anything is done. {@code obstacles} must be empty for it to be possible. */
public record MergePreview(
        AssociationDetails keep,
        AssociationDetails merge,
        List<MergeField> differing,
        List<HeldRow> moving,
        List<MovingPerson> people,
        List<Refused> obstacles) {}
