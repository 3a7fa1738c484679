/**
 * What the case files tell the outside: records of cleared text and ids, nothing else. The one package of this module
 * that the newsletter may know.
 */
@NullMarked
package org.kinbridge.cases.events;

import org.jspecify.annotations.NullMarked;
