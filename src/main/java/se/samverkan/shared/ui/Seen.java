package se.samverkan.shared.ui;

/** A thing as the person in front of a dialog last saw it; seen anew after a conflict. */
public final class Seen<T> {

    private T thing;

    public Seen(T thing) {
        this.thing = thing;
    }

    public T get() {
        return thing;
    }

    public void set(T anew) {
        thing = anew;
    }
}
