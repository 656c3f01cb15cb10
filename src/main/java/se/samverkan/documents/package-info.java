/** Files: received, recognised by their content, kept in the database and handed out as inert attachments. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal", "access"})
@org.jspecify.annotations.NullMarked
package se.samverkan.documents;
