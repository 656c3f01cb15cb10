/** The frame around every page of the app. It knows no other room and assembles itself from what they announce. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@org.jspecify.annotations.NullMarked
package se.samverkan.shell;
