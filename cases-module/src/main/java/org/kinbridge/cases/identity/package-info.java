/** Whether two records are one human being: suggestions with their reasons, never a decision. */
@NullMarked
package org.kinbridge.cases.identity;

import org.jspecify.annotations.NullMarked;
