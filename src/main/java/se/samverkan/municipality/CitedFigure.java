package se.samverkan.municipality;

import java.math.BigDecimal;
import se.samverkan.shared.LocalText;

/**
 * An amount in SEK as a public document gives it.
 *
 * @param kind GRANTS, IOP_EXCLUDING_ONE, IOP_ONE or PROCURED
 * @param scope what the document says is and is not counted
 * @param source the document, "KS 2024-478"
 */
public record CitedFigure(
        int year, String kind, BigDecimal amount, Precision precision, LocalText scope, String source) {}
