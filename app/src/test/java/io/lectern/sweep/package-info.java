/**
 * Sweeps over everything that the controllers take, generated from them: who may, what is refused, what is survived.
 */
package io.lectern.sweep;
