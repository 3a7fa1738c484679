/** The editor of the newsroom: its page component, and the door through which its script reads and saves. */
@NullMarked
package org.kinbridge.web.newsroom.editor;

import org.jspecify.annotations.NullMarked;
