/** Value types that cannot hold a wrong value, and the small components every screen is made of. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package se.samverkan.shared;
