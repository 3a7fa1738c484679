@NullMarked
package org.kinbridge.cases.person;

import org.jspecify.annotations.NullMarked;
