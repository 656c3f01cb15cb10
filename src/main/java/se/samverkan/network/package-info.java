/** The cross-department network: its queue, the criteria for coming in, and the outcome every case leaves with. */
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
package se.samverkan.network;
