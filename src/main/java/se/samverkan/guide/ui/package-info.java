@org.jspecify.annotations.NullMarked
package se.samverkan.guide.ui;
