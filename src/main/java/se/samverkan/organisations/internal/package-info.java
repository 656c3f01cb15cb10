@org.jspecify.annotations.NullMarked
package se.samverkan.organisations.internal;
