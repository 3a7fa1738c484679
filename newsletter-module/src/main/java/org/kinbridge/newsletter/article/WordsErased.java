package org.kinbridge.newsletter.article;

/** Words that were in the index are erased; fired inside the transaction that erases them. */
record WordsErased() {}
