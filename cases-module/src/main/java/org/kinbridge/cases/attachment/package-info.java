@NullMarked
package org.kinbridge.cases.attachment;

import org.jspecify.annotations.NullMarked;
