@NullMarked
package org.kinbridge.web.cases.whereabouts;

import org.jspecify.annotations.NullMarked;
