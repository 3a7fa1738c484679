/** Measures how the time of an import grows with the size of the text. */
package org.kinbridge.newsletter.importing.bench;
