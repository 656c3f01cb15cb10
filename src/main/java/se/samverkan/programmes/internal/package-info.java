@org.jspecify.annotations.NullMarked
package se.samverkan.programmes.internal;
