package se.samverkan.access.security;

/** What a page may load. The site needs no script; what Flow needs is allowed to the app alone. */
final class ContentPolicies {

    static final String SITE = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Flow starts with inline script, evaluates what the server sends and styles its components inline. */
    static final String APP = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private ContentPolicies() {}
}
