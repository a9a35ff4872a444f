/// People, places, institutions and whatever else a passage may name.
@NullMarked
package org.hashiya.entity;

import org.jspecify.annotations.NullMarked;
