/** Measures the packaged jar beside its peers: {@code mvn -Pbench}. */
@NullMarked
package org.kinbridge.bench;

import org.jspecify.annotations.NullMarked;
