/** The accounts of witnesses. */
@NullMarked
package org.kinbridge.web.cases.testimonies;

import org.jspecify.annotations.NullMarked;
