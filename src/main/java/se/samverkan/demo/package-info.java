/** Fills an empty portal with invented people and cases, through the same doors as everybody else; only in demo mode. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "municipality",
            "access",
            "organisations",
            "documents",
            "forms",
            "programmes",
            "casework",
            "routing",
            "completions",
            "statements",
            "submissions",
            "intake",
            "network",
            "partnerships"
        })
@org.jspecify.annotations.NullMarked
package se.samverkan.demo;
