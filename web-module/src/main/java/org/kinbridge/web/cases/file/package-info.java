@NullMarked
package org.kinbridge.web.cases.file;

import org.jspecify.annotations.NullMarked;
