@org.jspecify.annotations.NullMarked
package se.samverkan.completions.ui;
