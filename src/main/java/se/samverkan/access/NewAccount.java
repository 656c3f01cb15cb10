package se.samverkan.access;

import java.util.Locale;

/** What somebody fills in to get an account. */
public record NewAccount(String name, String email, String password, Locale language) {

    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
