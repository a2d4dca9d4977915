/** Compares Lectern's requests with those of others; docs/benchmarks.md has the command. */
package io.lectern.bench;
