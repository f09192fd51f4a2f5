/** The page shell, forms, errors and headers; no domain words. */
@NullMarked
package org.pacewell.web;

import org.jspecify.annotations.NullMarked;
