package se.samverkan.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about a unit. */
public record UnitForm(
        UnitKind kind,
        String nameSv,
        String nameEn,
        LocalDate validFrom,
        @Nullable UnitId committee,
        @Nullable String email) {}
