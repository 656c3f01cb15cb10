/** Tells people by mail what has happened. Listens only; no other room calls it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "runtime",
            "access",
            "organisations",
            "casework",
            "submissions",
            "network",
            "partnerships"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.notifications;
