/** The portal; each direct sub-package is a module (docs/architecture.md). */
@org.jspecify.annotations.NullMarked
package se.samverkan;
