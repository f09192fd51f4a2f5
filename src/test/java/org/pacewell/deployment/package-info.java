/** Proves what the Helm chart promises: valid manifests, locked-down pods, secrets by reference alone. */
@NullMarked
package org.pacewell.deployment;

import org.jspecify.annotations.NullMarked;
