@org.jspecify.annotations.NullMarked
package se.samverkan.access.internal;
