/** Completion requests: what the municipality asks an association to add to a case, by when, and how it went. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "access",
            "organisations",
            "casework",
            "casework :: ui"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.completions;
