@org.jspecify.annotations.NullMarked
package se.samverkan.intake.ui;
