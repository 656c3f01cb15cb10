package se.samverkan.access.internal;

import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.journal.Actor;
import se.samverkan.journal.ActorSource;

/** Names the signed-in person as the one who acts, and the portal itself when there is none. */
@Component
class CurrentActor implements ActorSource {

    private static final Actor PORTAL = new Actor(null, "Samverkan");

    private final CurrentUser user;

    CurrentActor(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Actor current() {
        return user.person()
                .map(person -> new Actor(person.id().value(), person.name()))
                .orElse(PORTAL);
    }
}
