/** The case: its number, status and history, who owns it, what is said about it and how it was decided. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "access",
            "organisations",
            "organisations :: ui",
            "documents",
            "documents :: ui"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.casework;
