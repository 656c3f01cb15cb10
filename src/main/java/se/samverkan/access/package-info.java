/** Persons, how they sign in, what the municipality's staff may do in which unit, and who is acting now. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "journal", "municipality"})
@org.jspecify.annotations.NullMarked
package se.samverkan.access;
