package se.samverkan.journal;

/** Tells who is acting now; contributed by the room that knows persons. */
public interface ActorSource {

    Actor current();
}
