package org.stet.claim;

/**
 * What a kind of claim is called and what its findings mean.
 *
 * @param id its stable name: {@code office-holder}
 * @param summary one sentence for lists
 * @param help a paragraph of what it finds and what it leaves alone
 * @param severity the level of its findings
 */
public record Rule(String id, String summary, String help, Severity severity) {}
