/// What somebody says of a passage: the tag set, annotations, and what they mean.
@NullMarked
package org.hashiya.annotation;

import org.jspecify.annotations.NullMarked;
