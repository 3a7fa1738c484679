/** Documents and photographs of a case. */
@NullMarked
package org.kinbridge.web.cases.documents;

import org.jspecify.annotations.NullMarked;
