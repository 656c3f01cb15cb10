package se.samverkan.shared;

/** Somebody else changed the thing since this person saw it. */
public class Conflict extends Refused {

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }

    public Conflict() {
        super("shared.refused.conflict");
    }
}
