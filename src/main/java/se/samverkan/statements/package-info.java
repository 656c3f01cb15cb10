/** Statements (yttranden): what one unit asks of another about a case, when it is due, and what is answered. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "access",
            "organisations",
            "documents",
            "documents :: ui",
            "casework",
            "casework :: ui"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.statements;
