package se.samverkan.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser at an address of its own, keeping its session as a browser keeps its cookie. */
class Visitor {

    private final MockMvc mvc;
    private final String address;
    private MockHttpSession session = new MockHttpSession();

    Visitor(MockMvc mvc) {
        this(mvc, newAddress());
    }

    Visitor(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    static String newAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    MvcResult open(String path) throws Exception {
        return perform(get(path));
    }

    /** Sends a form: names and values in turn. */
    MvcResult send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(request);
    }

    MvcResult signIn(String email, String password) throws Exception {
        return send("/konto/logga-in", "email", email, "password", password);
    }

    /** Whether the app lets this browser in; without a session it sends to the sign-in page. */
    boolean signedIn() throws Exception {
        String target = open("/app/konto").getResponse().getRedirectedUrl();
        return target == null || !target.contains("/konto/logga-in");
    }

    MockHttpSession session() {
        return session;
    }

    /** The browser's session counts, not the person as whom the test itself acts. */
    private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            MvcResult result = mvc.perform(request.session(session).with(sent -> {
                        sent.setRemoteAddr(address);
                        return sent;
                    }))
                    .andReturn();
            session = result.getRequest().getSession(false) instanceof MockHttpSession kept
                    ? kept
                    : new MockHttpSession();
            return result;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
