package se.samverkan.partnerships.internal;

import java.util.Optional;
import se.samverkan.partnerships.Reason;

/** One thing that must hold before citizens may see a partnership. */
@FunctionalInterface
interface PublishingPolicy {

    /** Empty when it holds, else why not. */
    Optional<Reason> against(Terms terms);
}
