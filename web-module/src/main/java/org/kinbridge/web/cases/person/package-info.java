@NullMarked
package org.kinbridge.web.cases.person;

import org.jspecify.annotations.NullMarked;
