/** Searches for orders of steps of several threads that lead to what must not be. */
package io.lectern.interleaving;
