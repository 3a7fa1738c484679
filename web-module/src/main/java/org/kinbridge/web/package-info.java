@NullMarked
package org.kinbridge.web;

import org.jspecify.annotations.NullMarked;
