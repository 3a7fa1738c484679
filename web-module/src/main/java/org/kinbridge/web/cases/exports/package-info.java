/** What is taken out of a case as a file. */
@NullMarked
package org.kinbridge.web.cases.exports;

import org.jspecify.annotations.NullMarked;
