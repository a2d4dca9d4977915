/** Whether what clients were told in a concurrent run is explained by what is stored. */
package io.lectern.history;
