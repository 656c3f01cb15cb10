/** The public pages: plain HTML for everyone, without session, cookie or script. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "municipality", "programmes", "guide", "partnerships"})
@org.jspecify.annotations.NullMarked
package se.samverkan.site;
