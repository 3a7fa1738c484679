@NullMarked
package org.kinbridge.cases.file;

import org.jspecify.annotations.NullMarked;
