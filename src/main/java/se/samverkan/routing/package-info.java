/** Rules that send a new case to the unit it belongs to, kept by the administrator and tried on past cases first. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "journal",
            "municipality",
            "access",
            "forms",
            "programmes",
            "casework",
            "casework :: ui"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.routing;
