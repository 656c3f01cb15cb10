package se.samverkan;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

/** A record with some of its facts altered, as somebody would who wants in by it. */
public final class Forged {

    private Forged() {}

    public static <T extends Record> T copy(T real, Map<String, Object> altered) {
        RecordComponent[] parts = real.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = altered.containsKey(parts[i].getName())
                        ? altered.get(parts[i].getName())
                        : parts[i].getAccessor().invoke(real);
            }
            @SuppressWarnings("unchecked")
            T copy = (T) real.getClass()
                    .getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
            return copy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
