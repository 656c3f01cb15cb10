/** What the municipality and an association have agreed to do together: written, reviewed, published, ended. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "access",
            "organisations",
            "organisations :: ui",
            "casework",
            "casework :: ui"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.partnerships;
