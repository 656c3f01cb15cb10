/** Grant schemes and their calls: who gives, for what, until when. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal", "municipality"})
@org.jspecify.annotations.NullMarked
package se.samverkan.programmes;
