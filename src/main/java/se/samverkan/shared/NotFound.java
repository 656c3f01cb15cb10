package se.samverkan.shared;

/** The thing does not exist, or is not this person's: the two answer alike, so that ids reveal nothing. */
public class NotFound extends Refused {

    public NotFound() {
        super("shared.refused.notFound");
    }
}
