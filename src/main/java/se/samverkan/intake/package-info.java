/** What the contact centre registers for somebody who phones or visits, and how the association takes it over. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "print",
            "journal",
            "municipality",
            "access",
            "organisations",
            "organisations :: ui",
            "forms",
            "forms :: ui",
            "programmes",
            "casework",
            "casework :: ui",
            "submissions"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.intake;
