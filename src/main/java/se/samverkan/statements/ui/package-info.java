@org.jspecify.annotations.NullMarked
package se.samverkan.statements.ui;
