/** What the program needs around it when nobody provides it: a database server, a mail catcher, database rights, a clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package se.samverkan.runtime;
