package se.samverkan.partnerships;

import java.math.BigDecimal;

/**
 * The municipality's money to partnerships of one form in one year.
 *
 * @param amount SEK, the sum of the published amounts to the öre
 * @param partnerships how many partnerships it went to
 * @param exact false when one of the amounts is published as "about" or the like, so that the sum is no more than that
 */
public record YearSum(int year, PartnershipForm form, BigDecimal amount, long partnerships, boolean exact) {}
