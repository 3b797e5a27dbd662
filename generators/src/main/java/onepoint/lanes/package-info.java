/**
 * Arithmetic for many runs side by side: loops over arrays with one element a run, which compilers turn into
 * vector instructions, of sines, exponentials and random words; and the same, bit for bit, for one run. May
 * import Commons RNG only.
 */
package onepoint.lanes;
