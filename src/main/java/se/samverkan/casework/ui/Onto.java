package se.samverkan.casework.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings what somebody has chosen in a list onto what the list is now: what a colleague has added meanwhile stays. */
final class Onto {

    private Onto() {}

    /**
     * @param before what was chosen when the list was opened
     * @param chosen what is chosen in it
     * @param standing what is stored now
     */
    static <T, I> Set<I> ids(Set<T> before, Set<T> chosen, Set<T> standing, Function<T, I> id) {
        Set<T> result = new HashSet<>(standing);
        before.stream().filter(one -> !chosen.contains(one)).forEach(result::remove);
        chosen.stream().filter(one -> !before.contains(one)).forEach(result::add);
        return result.stream().map(id).collect(Collectors.toSet());
    }
}
