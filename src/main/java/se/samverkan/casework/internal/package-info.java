@org.jspecify.annotations.NullMarked
package se.samverkan.casework.internal;
