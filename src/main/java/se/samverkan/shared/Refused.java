package se.samverkan.shared;

import java.util.List;

/** A request the domain refuses, with the reason as a text key that is shown to the person who asked. */
public class Refused extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return arguments.toArray();
    }
}
