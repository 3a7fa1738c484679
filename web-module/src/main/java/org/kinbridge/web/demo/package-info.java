@NullMarked
package org.kinbridge.web.demo;

import org.jspecify.annotations.NullMarked;
