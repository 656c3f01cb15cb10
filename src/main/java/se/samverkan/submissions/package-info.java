/** The association's own space: drafts that only it can read, and what it has sent. */
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
            "documents :: ui",
            "forms",
            "forms :: ui",
            "programmes",
            "casework",
            "casework :: ui",
            "completions",
            "print"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.submissions;
