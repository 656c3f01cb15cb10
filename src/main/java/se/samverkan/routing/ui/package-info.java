@org.jspecify.annotations.NullMarked
package se.samverkan.routing.ui;
