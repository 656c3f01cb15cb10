/** Controllers of the public pages, the values they show, and the cache in front of them. */
@org.jspecify.annotations.NullMarked
package se.samverkan.site.internal;
