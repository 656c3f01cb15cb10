/** The place for files on a page. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samverkan.documents.ui;
