/** Small components used by every screen. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samverkan.shared.ui;
