/** Reads a file of a past issue into lines that still know how they looked, with its pictures. Nothing in a file is trusted. */
@NullMarked
package org.kinbridge.newsletter.extraction;

import org.jspecify.annotations.NullMarked;
