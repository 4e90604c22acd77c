package org.stet.claim;

import org.stet.fact.Person;
import org.stet.text.Span;

/** Words that name a person of the facts, once it is known who is meant. */
record PersonMention(Span span, Person person) {}
