@NullMarked
package org.kinbridge.web.cases.contact;

import org.jspecify.annotations.NullMarked;
