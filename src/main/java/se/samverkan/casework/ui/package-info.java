/** The case page, which other rooms add sections and actions to. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samverkan.casework.ui;
