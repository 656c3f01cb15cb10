/** Screens of associations; public are the pieces the shell and other rooms put on theirs. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samverkan.organisations.ui;
