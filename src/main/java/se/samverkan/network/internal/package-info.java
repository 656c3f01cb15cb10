@org.jspecify.annotations.NullMarked
package se.samverkan.network.internal;
