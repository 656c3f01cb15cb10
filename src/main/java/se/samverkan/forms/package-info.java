/** Forms as versioned data: what is asked, what was answered, what is wrong with it, and how it is shown. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@org.jspecify.annotations.NullMarked
package se.samverkan.forms;
