/**
 * OpenNLP's maximum-entropy models in flat files that are mapped into memory, and what reads
 * sentences with them: the same weights and the same answers without the time that it takes to read
 * the models into objects.
 */
@NullMarked
package org.stet.model;

import org.jspecify.annotations.NullMarked;
