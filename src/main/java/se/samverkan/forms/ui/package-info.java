/** A form's section as questions, and given answers as a page. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samverkan.forms.ui;
