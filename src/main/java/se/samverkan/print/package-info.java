/** Papers: accessible PDF from the portal's own print pages, with nothing fetched from anywhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package se.samverkan.print;
