/** The append-only record of what happened, written in the transaction in which it happened. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package se.samverkan.journal;
