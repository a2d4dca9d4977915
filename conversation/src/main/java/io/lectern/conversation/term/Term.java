package io.lectern.conversation.term;

/**
 * Something in a text that can be searched for.
 *
 * @param text what is compared: without case, accents and other forms of the same character
 * @param from the index of its first character (UTF-16) in the text, from 0
 * @param to the index after the last
 */
public record Term(String text, int from, int to) {}
