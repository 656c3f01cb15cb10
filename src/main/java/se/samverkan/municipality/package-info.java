/** The municipality itself: its units, goals and themes over time, and the facts cited about it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "journal"})
@org.jspecify.annotations.NullMarked
package se.samverkan.municipality;
