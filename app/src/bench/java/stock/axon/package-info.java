/**
 * What a team would write on Axon and JPA as they come, to stand beside Lectern in its benchmark. It is outside
 * {@code io.lectern} so that Lectern's scan for components does not find it.
 */
package stock.axon;
