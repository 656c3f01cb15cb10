/** Associations, and what each person may do for them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "journal", "access"})
@org.jspecify.annotations.NullMarked
package se.samverkan.organisations;
